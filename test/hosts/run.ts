/**
 * `npm run test:hosts`: our elements in other people's pages.
 *   --all                every combination, not the covering part
 *   --engines=chromium,109,firefox,webkit
 *   --host=… --policy=… --order=…   only those whose name contains the words
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { allCells, coveringCells, type Cell } from './cells.ts';
import { engines, type Engine, type Tab } from './drivers.ts';
import { examine, FACTS, readLooks, readState, settle, TAGS, type Failure, type Looks, type State } from './facts.ts';
import { hosts } from './hosts.ts';
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
    tabs: { type: 'string', default: String(Math.min(4, cpus().length * 2)) },
    verbose: { type: 'boolean', default: false },
  },
});

function chosenCells(): Cell[] {
  const byKind = new Map<string, number[]>();
  policies.forEach(({ kind }, index) => byKind.set(kind, [...(byKind.get(kind) ?? []), index]));
  const named = values.host || values.policy || values.order;
  const cells =
    values.all || named
      ? allCells(hosts.length, policies.length, orders.length)
      : coveringCells(hosts.length, [...byKind.values()], orders.length);
  const wanted = (list: { name: string }[], words: string): ((index: number) => boolean) => {
    const exact = list.findIndex(({ name }) => name === words);
    return (index) => (exact >= 0 ? index === exact : list[index]!.name.includes(words));
  };
  const isHost = wanted(hosts, values.host);
  const isPolicy = wanted(policies, values.policy);
  const isOrder = wanted(orders, values.order);
  return cells.filter(([host, policy, order]) => isHost(host) && isPolicy(policy) && isOrder(order));
}

/** Why a failure was to be expected here; undefined where it was not. */
function excuse([host, policy, order]: Cell, { fact, element }: Failure): string | undefined {
  for (const because of [hosts[host]!.because, policies[policy]!.because]) {
    if (!because?.facts.includes(fact)) continue;
    if (because.orders && !because.orders.includes(orders[order]!.name)) continue;
    if (element !== 'page' && because.elements && !because.elements.includes(element)) continue;
    return `${because.reason}; the reader sees ${because.instead}`;
  }
  return undefined;
}

async function runEngine(engine: Engine, world: World, cells: readonly Cell[]): Promise<number> {
  const plainStates = new Map<string, State>();
  const queue = cells.slice();
  const first = await engine.tab();
  await first.open(world.address([0, 0, 0]));
  await settle(first);
  const reference: Looks = await readLooks(first);
  let failed = 0;
  let documented = 0;
  const work = async (tab: Tab): Promise<void> => {
    for (let cell = queue.shift(); cell; cell = queue.shift()) {
      const [host, policy, order] = cell;
      const name = `${hosts[host]!.name} × ${policies[policy]!.name} × ${orders[order]!.name}`;
      let failures: Failure[];
      try {
        const live = hosts[host]!.live;
        const open = async (plain: boolean): Promise<void> => {
          await tab.open(world.address(cell, plain));
          if (!plain) await settle(tab);
          if (live) {
            await tab.run(`(function(){${live}})()`);
            if (!plain) await settle(tab);
          }
        };
        const key = `${host} ${orders[order]!.markup} ${policy}`;
        let plain = plainStates.get(key);
        if (!plain) {
          await open(true);
          plainStates.set(key, (plain = await readState(tab)));
        }
        await open(false);
        failures = await examine(tab, hosts[host]!, reference, plain);
      } catch (error) {
        failures = [{ element: 'page', fact: 'console', detail: `the page could not be looked at: ${String(error)}` }];
      }
      for (const failure of failures) {
        const why = excuse(cell, failure);
        if (why) documented++;
        else {
          failed++;
          console.log(`✖ ${engine.name}: ${name} × ${failure.element}: ${failure.fact}: ${failure.detail}`);
        }
        if (why && values.verbose)
          console.log(`· ${engine.name}: ${name} × ${failure.element}: ${failure.fact}: ${why}`);
      }
    }
  };
  // In other engines a tab behind another one draws nothing, and waits.
  const tabs = engine.name.startsWith('Chromium') ? Number(values.tabs) : 1;
  await Promise.all([work(first), ...Array.from({ length: tabs - 1 }, async () => work(await engine.tab()))]);
  console.log(
    `${engine.name}: ${cells.length} pages × ${TAGS.length} elements × ${FACTS.length} facts; ${failed} failed, ${documented} documented`,
  );
  return failed;
}

const started = performance.now();
const cells = chosenCells();
console.log(
  `${hosts.length} hosts, ${policies.length} policies, ${orders.length} orders: ${cells.length} pages in each browser`,
);
const world = await openWorld();
let failed = 0;
for (const name of values.engines.split(',')) {
  const engine = await engines[name]!();
  failed += await runEngine(engine, world, cells);
  await engine.close();
}
await world.close();
console.log(`${failed} failed, in ${Math.round((performance.now() - started) / 1000)} s`);
process.exit(failed ? 1 : 0);
