import { writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type BrowserLauncher, type Reporter, type TestRunnerConfig } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { countingService } from './tools/test/counting.ts';
import { miniBrowser, startWebKitDriver } from './tools/test/webkit.ts';
import { CHROMIUM } from './tools/test/chromium.ts';

const launchers: Record<string, () => BrowserLauncher | Promise<BrowserLauncher>> = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: CHROMIUM,
      // Pages of one browser share its caret and pointer: two at once steal each other's focus.
      concurrency: 1,
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' },
      concurrency: 1,
    }),
  webkit: async () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: await startWebKitDriver(),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        // WebKitGTK's driver refuses a session that asks for BiDi.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: miniBrowser(),
          args: ['--automation'],
        },
      } as object,
    }),
};

/** Engines to test in: `ENGINES=chromium,firefox`; all by default. */
const engines = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');

/** Writes how many tests passed and failed in each engine, for the last line of `npm test`. */
const counts = (file: string): Reporter => ({
  onTestRunFinished({ sessions }) {
    const sums: Record<string, { passed: number; failed: number }> = {};
    const count = (engine: string, passed: boolean): void => {
      sums[engine] ??= { passed: 0, failed: 0 };
      sums[engine][passed ? 'passed' : 'failed']++;
    };
    for (const { browser, errors, testResults } of sessions) {
      // A file that does not load runs no test, and is a failure all the same.
      if (errors.length) count(browser.name, false);
      const suites = testResults ? [testResults] : [];
      for (const suite of suites) {
        suites.push(...suite.suites);
        for (const test of suite.tests) if (!test.skipped) count(browser.name, test.passed);
      }
    }
    writeFileSync(file, JSON.stringify(sums));
  },
});

/** Writes how each test ended, for the acceptance criteria. */
const titles = (file: string): Reporter => ({
  onTestRunFinished({ sessions }) {
    const suites = sessions.flatMap(({ testResults }) => testResults ?? []);
    for (const suite of suites) suites.push(...suite.suites);
    const ends = suites.flatMap(({ tests }) => tests.map(({ name, passed }) => [name, passed ? 'passed' : 'failed']));
    writeFileSync(file, JSON.stringify(Object.fromEntries(ends)));
  },
});

const counting = countingService();

export default {
  files: ['test/{elements,host,lightbox,theme}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: await Promise.all(engines.map((engine) => launchers[engine]!())),
  // One engine at a time: two cores.
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }), counting.plugin],
  middleware: [counting.middleware],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(process.env.COUNTS_FILE ? [counts(process.env.COUNTS_FILE)] : []),
    ...(process.env.TITLES_FILE ? [titles(process.env.TITLES_FILE)] : []),
  ],
} satisfies TestRunnerConfig;
