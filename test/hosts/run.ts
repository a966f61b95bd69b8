/**
 * `npm run test:hosts`: our elements in other people's pages.
 *   --all                every combination, not the covering part
 *   --gate               the part that `npm test` runs: each host three times, each policy with each order
 *   --engines=chromium,109,firefox,webkit   Chromium runs the covering part, the others each host and each policy once
 *   --host=… --policy=… --order=…   only those whose name contains the words; `|` stands between several
 *   --part=2/6           the second sixth of the pages
 *   --verbose            also what is documented
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { covers, type Because } from './because.ts';
import { allCells, coveringCells, gateCells, singleCells, type Cell } from './cells.ts';
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
    gate: { type: 'boolean', default: false },
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
  let choose = engine === 'chromium' ? coveringCells : singleCells;
  if (values.gate) choose = gateCells;
  else if (values.all || narrowed > 1) choose = allCells;
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
      // A sandbox refuses even to look.
      'Promise.race([new Promise(function(d){try{navigator.serviceWorker.ready.then(d)}catch(e){d()}}),new Promise(function(d){setTimeout(d,400)})])',
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

/** Longest time for one page, in ms: one that hangs fails alone. */
const PATIENCE_MS = 60_000;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Tabs of one browser; of a new one when it has died. */
class Tabs {
  #key: string;
  #engine: Promise<Engine>;

  constructor(key: string) {
    this.#key = key;
    this.#engine = engines[key]!();
  }

  get name(): Promise<string> {
    return this.#engine.then(({ name }) => name);
  }

  async open(worn?: Tab): Promise<Tab> {
    worn?.close().catch(() => undefined);
    const engine = this.#engine;
    try {
      return await inTime((await engine).tab());
    } catch {
      // Whoever sees it first starts the next one.
      if (engine === this.#engine) this.#engine = engines[this.#key]!();
      return (await this.#engine).tab();
    }
  }

  async close(): Promise<void> {
    await inTime((await this.#engine).close()).catch(() => undefined);
  }
}

async function runEngine(key: string, tabs: Tabs, world: World): Promise<Result> {
  const cells = chosenCells(key);
  const started = performance.now();
  const engine = await tabs.name;
  const plainStates = new Map<string, State>();
  const first = await tabs.open();
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
    await open(tab, world, cell, false);
    const { failures, rest } = await examine(tab, hosts[host]!, reference);
    let unlike = differences(rest, await plainState(tab, [host, 0, order]));
    // Only where the page is unlike itself without a policy may the policy be the reason.
    if (unlike.length && policy) unlike = differences(rest, await plainState(tab, cell));
    return [...failures, ...unlike];
  };
  const report = (cell: Cell, failures: Failure[]): void => {
    const { host, policy, order } = namesOf(cell, engine);
    let isPassed = true;
    for (const failure of failures) {
      const because = excuse(cell, failure, engine);
      if (because) documented++;
      else isPassed = false;
      const words = `${engine}: ${host} × ${policy} × ${order} × ${failure.element}: ${failure.fact}: ${failure.detail}`;
      if (!because) console.log(`✖ ${words}`);
      else if (values.verbose) console.log(`· ${words}: ${because.reason}; the reader sees ${because.instead}`);
    }
    result[isPassed ? 'passed' : 'failed']++;
  };
  /** Looks at pages until none is left; those with failures come to `rest`, if there is one. */
  const work = async (queue: Cell[], rest?: Cell[], tab?: Tab): Promise<void> => {
    tab ??= await tabs.open();
    for (let cell = queue.shift(); cell; cell = queue.shift()) {
      let failures: Failure[];
      try {
        failures = await inTime(look(tab, cell));
      } catch (error) {
        failures = [{ element: 'page', fact: 'console', detail: `the page could not be looked at: ${String(error)}` }];
        tab = await tabs.open(tab);
      }
      if (rest && !failures.every((failure) => excuse(cell!, failure, engine))) rest.push(cell);
      else report(cell, failures);
    }
    await tab.close();
  };
  // In other engines a tab behind another one draws nothing, and waits.
  const count = key === 'chromium' ? Number(values.tabs) : 1;
  const queue = cells.slice();
  const again: Cell[] = [];
  await Promise.all(Array.from({ length: count }, (_, index) => work(queue, again, index ? undefined : first)));
  // What failed among others is looked at once more on its own: a busy machine is no reason.
  plainStates.clear();
  await work(again);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${engine}: ${cells.length} pages × ${TAGS.length} elements × ${FACTS.length} facts: ${result.failed} pages failed, ${documented} facts documented, in ${seconds} s`,
  );
  return result;
}

console.log(`${hosts.length} hosts, ${policies.length} policies, ${orders.length} orders`);
const world = await openWorld();
const results: Record<string, Result> = {};
for (const key of values.engines.split(',')) {
  const tabs = new Tabs(key);
  results[await tabs.name] = await runEngine(key, tabs, world);
  await tabs.close();
}
await world.close();
if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(results));
const reasons = [...hosts, ...policies].flatMap(({ name, because = [] }) => because.map((one) => ({ name, one })));
for (const { name, one } of reasons)
  if (values.verbose && !used.has(one)) console.log(`no longer needed: ${name}: ${one.reason}`);
const sum = (kind: keyof Result): number => Object.values(results).reduce((all, one) => all + one[kind], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);
