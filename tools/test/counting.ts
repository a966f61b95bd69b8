import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';
import { type Counter, openFileCounter } from '../../server/src/index.ts';
import { PRESENCE_MS } from '../../src/content/visits.wire.ts';

/** What a test may ask of the service by `executeServerCommand('counting', …)`; `open` comes first. */
export type CountingCommand =
  /** Adds a site; the service's clock stands at `at` and has run for longer than presence takes. */
  | { do: 'open'; site: string; at?: string; start?: number; startDay?: number }
  /** Every connection is cut, as when the service is away. */
  | { do: 'cut' }
  | { do: 'mend' }
  /** Time passes for the service. */
  | { do: 'pass'; ms: number }
  /** What was posted for a site, oldest first. */
  | { do: 'posted'; site: string };

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** The real counting service at `/v1/` of the test server, on a clock that tests turn. */
export function countingService(): { middleware: Middleware; plugin: TestRunnerPlugin } {
  const folder = mkdtempSync(join(tmpdir(), 'commune-widgets-counting-'));
  const clock = { wall: Date.now(), elapsed: 0 };
  const posted: { site: string }[] = [];
  let cut = false;
  let counter: Counter;
  const middleware: Middleware = (context, next) => {
    if (!context.path.startsWith('/v1/')) return next();
    context.respond = false;
    const { req, res } = context;
    if (cut) return void req.destroy();
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      if (chunks.length) posted.push(JSON.parse(Buffer.concat(chunks).toString()) as { site: string });
    });
    counter.handle(req, res);
  };
  const plugin: TestRunnerPlugin = {
    name: 'counting-service',
    async serverStart() {
      counter = await openFileCounter({
        file: join(folder, 'luot.sqlite'),
        clock: { now: () => clock.wall, elapsed: () => clock.elapsed },
        visitsPerHour: 0,
      });
      clock.elapsed = PRESENCE_MS + 1;
    },
    async serverStop() {
      await counter.close();
      rmSync(folder, { recursive: true, force: true });
    },
    async executeCommand({ command, payload }) {
      if (command !== 'counting') return undefined;
      const wanted = payload as CountingCommand;
      if (wanted.do === 'cut') cut = true;
      else if (wanted.do === 'mend') cut = false;
      else if (wanted.do === 'pass') {
        clock.wall += wanted.ms;
        clock.elapsed += wanted.ms;
      } else if (wanted.do === 'posted') return posted.filter(({ site }) => site === wanted.site);
      else {
        cut = false;
        if (wanted.at) clock.wall = Date.parse(wanted.at);
        const { site: name, start = 0, startDay = null } = wanted;
        const since = Math.floor((clock.wall + 25_200_000) / 86_400_000);
        await counter.store.putSites([{ name, origins: [], start, startDay, since, mergedInto: null }]);
        await counter.refreshSites();
      }
      return true;
    },
  };
  return { middleware, plugin };
}
