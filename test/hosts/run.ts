/**
 * `npm run test:hosts`: our elements in other people's pages.
 *   --all                every combination, not the covering part
 *   --engines=chromium,109,firefox,webkit   Chromium runs the covering part, the others each host and each policy once
 *   --host=… --policy=… --order=…   only those whose name contains the words; `|` stands between several
 *   --part=2/6           the second sixth of the pages
 *   --verbose            also what is documented
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { covers, type Because } from './because.ts';
import { allCells, coveringCells, singleCells, type Cell } from './cells.ts';
import { engines, type Engine, type Tab } from './drivers.ts';
import {
  differences,
  examine,
  FACTS,
  readRest,
  readState,
  TAGS,
  type Failure,
  type Looks,
  type State,
} from './facts.ts';
import { hosts } from './hosts/index.ts';
import { orders } from './orders.ts';
import { policies } from './policies.ts';
import { openWorld, type World } from './server.ts';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    engines: { type: 'string', default: 'chromium' },
    host: { type: 'string', default: '' },
    policy: { type: 'string', default: '' },
    order: { type: 'string', default: '' },
    part: { type: 'string', default: '1/1' },
    tabs: { type: 'string', default: String(Math.min(8, cpus().length * 3)) },
    verbose: { type: 'boolean', default: false },
  },
});

function chosenCells(engine: string): Cell[] {
  const sizes = [hosts.length, policies.length, orders.length] as const;
  const narrowed = (values.host ? 1 : 0) + (values.policy ? 1 : 0) + (values.order ? 1 : 0);
  const choose = values.all || narrowed > 1 ? allCells : engine === 'chromium' ? coveringCells : singleCells;
  const wanted = (list: { name: string }[], words: string): ((index: number) => boolean) => {
    const exact = list.findIndex(({ name }) => name === words);
    return (index) => (exact >= 0 ? index === exact : words.split('|').some((one) => list[index]!.name.includes(one)));
  };
  const isHost = wanted(hosts, values.host);
  const isPolicy = wanted(policies, values.policy);
  const isOrder = wanted(orders, values.order);
  const [part, parts] = values.part.split('/').map(Number) as [number, number];
  return choose(...sizes)
    .filter(([host, policy, order]) => isHost(host) && isPolicy(policy) && isOrder(order))
    .filter((_, index) => index % parts === part - 1);
}

const namesOf = ([host, policy, order]: Cell, engine: string) => ({
  host: hosts[host]!.name,
  policy: policies[policy]!.name,
  order: orders[order]!.name,
  engine,
});
const used = new Set<Because>();

/** Why a failure was to be expected here; undefined where it was not. */
function excuse(cell: Cell, failure: Failure, engine: string): Because | undefined {
  const list = [...(hosts[cell[0]]!.because ?? []), ...(policies[cell[1]]!.because ?? [])];
  const because = list.find((one) => covers(one, failure, namesOf(cell, engine)));
  if (because) used.add(because);
  return because;
}

/** Opens a cell's page as its reader comes to it. */
async function open(tab: Tab, world: World, cell: Cell, plain: boolean): Promise<void> {
  const { visit, live } = hosts[cell[0]]!;
  const rest = async (): Promise<void> => void (plain || (await readRest(tab)));
  // Motion is looked at where there is no policy; frames cost time.
  await tab.calm(cell[1] > 0);
  await tab.open(world.address(cell, plain), visit === 'frame');
  if (visit === 'again') {
    await tab.run(
      'Promise.race([navigator.serviceWorker&&navigator.serviceWorker.ready.then(function(){return 1}),new Promise(function(d){setTimeout(d,400)})])',
    );
    await tab.open(world.address(cell, plain));
  } else if (visit === 'back') {
    await rest();
    await tab.open(`${world.url}/away`);
    await tab.back();
  } else if (visit === 'paper') {
    await rest();
    await tab.paper();
  }
  if (!live) return;
  await rest();
  await tab.run(`Promise.resolve((function(){${live}})()).then(function(){return true})`);
}

interface Result {
  passed: number;
  failed: number;
}

async function runEngine(key: string, engine: Engine, world: World): Promise<Result> {
  const cells = chosenCells(key);
  const started = performance.now();
  const plainStates = new Map<string, State>();
  const queue = cells.slice();
  const first = await engine.tab();
  await open(first, world, [0, 0, 0], false);
  const reference: Looks = (await readRest(first)).looks;
  const result = { passed: 0, failed: 0 };
  let documented = 0;

  const plainState = async (tab: Tab, cell: Cell): Promise<State> => {
    const name = `${cell[0]} ${cell[1]} ${orders[cell[2]]!.markup}`;
    let state = plainStates.get(name);
    if (!state) {
      await open(tab, world, cell, true);
      plainStates.set(name, (state = await readState(tab)));
    }
    return state;
  };
  const look = async (tab: Tab, cell: Cell): Promise<Failure[]> => {
    const [host, policy, order] = cell;
    try {
      await open(tab, world, cell, false);
      const { failures, rest } = await examine(tab, hosts[host]!, reference);
      let unlike = differences(rest, await plainState(tab, [host, 0, order]));
      // Only where the page is unlike itself without a policy may the policy be the reason.
      if (unlike.length && policy) unlike = differences(rest, await plainState(tab, cell));
      return [...failures, ...unlike];
    } catch (error) {
      return [{ element: 'page', fact: 'console', detail: `the page could not be looked at: ${String(error)}` }];
    }
  };
  const work = async (tab: Tab): Promise<void> => {
    for (let cell = queue.shift(); cell; cell = queue.shift()) {
      const isExcused = (failure: Failure): boolean => Boolean(excuse(cell!, failure, engine.name));
      let failures = await look(tab, cell);
      // A machine that is busy with something else may take longer than we wait.
      if (!failures.every(isExcused)) failures = await look(tab, cell);
      const { host, policy, order } = namesOf(cell, engine.name);
      for (const failure of failures) {
        const because = excuse(cell, failure, engine.name);
        if (because) documented++;
        const words = `${engine.name}: ${host} × ${policy} × ${order} × ${failure.element}: ${failure.fact}: ${failure.detail}`;
        if (!because) console.log(`✖ ${words}`);
        else if (values.verbose) console.log(`· ${words}: ${because.reason}; the reader sees ${because.instead}`);
      }
      if (failures.every(isExcused)) result.passed++;
      else result.failed++;
    }
  };
  // In other engines a tab behind another one draws nothing, and waits.
  const tabs = key === 'chromium' ? Number(values.tabs) : 1;
  await Promise.all([work(first), ...Array.from({ length: tabs - 1 }, async () => work(await engine.tab()))]);
  console.log(
    `${engine.name}: ${cells.length} pages × ${TAGS.length} elements × ${FACTS.length} facts: ${result.failed} pages failed, ${documented} facts documented, in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  return result;
}

console.log(`${hosts.length} hosts, ${policies.length} policies, ${orders.length} orders`);
const world = await openWorld();
const results: Record<string, Result> = {};
for (const key of values.engines.split(',')) {
  const engine = await engines[key]!();
  results[`host pages in ${engine.name}`] = await runEngine(key, engine, world);
  await engine.close();
}
await world.close();
if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(results));
const reasons = [...hosts, ...policies].flatMap(({ name, because = [] }) => because.map((one) => ({ name, one })));
for (const { name, one } of reasons)
  if (values.verbose && !used.has(one)) console.log(`no longer needed: ${name}: ${one.reason}`);
const sum = (kind: keyof Result): number => Object.values(results).reduce((all, one) => all + one[kind], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);
