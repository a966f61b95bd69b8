import { existsSync, mkdirSync, writeFileSync, chmodSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer';
import { miniBrowser, startWebKitDriver } from '../../tools/test/webkit.ts';

/** One tab of a browser, as far as the matrix needs it. */
export interface Tab {
  open(address: string): Promise<void>;
  /** Runs an expression in the page, and answers with its value. */
  run<T>(expression: string): Promise<T>;
  press(key: string): Promise<void>;
  /** Shows the page as it prints; false where the browser has no such switch. */
  print(on: boolean): Promise<boolean>;
}

export interface Engine {
  name: string;
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function openChromium(name: string, executablePath: string, more: string[] = []): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...more] });
  return {
    name,
    async tab() {
      const page = await (await browser.newContext({ viewport: { width: 1000, height: 900 } })).newPage();
      page.setDefaultTimeout(15_000);
      return {
        open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
        run: (expression) => page.evaluate(expression),
        press: (key) => page.keyboard.press(key),
        async print(on) {
          await page.emulateMedia({ media: on ? 'print' : null });
          return true;
        },
      };
    },
    close: () => browser.close(),
  };
}

/** The last browser of Windows 7, from the tests' own packages. */
async function open109(): Promise<Engine> {
  const folder = join(tmpdir(), 'commune-widgets-chromium-109');
  const bin = join(import.meta.dirname, 'node_modules/@sparticuz/chromium/bin');
  const file = join(folder, 'chromium');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))));
    chmodSync(file, 0o755);
  }
  return openChromium('Chromium 109', file, ['--headless', '--single-process', '--no-zygote']);
}

async function openFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
  });
  return {
    name: 'Firefox',
    async tab() {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 900 });
      return {
        open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
        run: (expression) => page.evaluate(expression) as Promise<never>,
        press: (key) => page.keyboard.press(key as 'Tab'),
        print: () => Promise.resolve(false),
      };
    },
    close: () => browser.close(),
  };
}

/** Key codes of WebDriver. */
const KEYS: Record<string, string> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' };

async function openWebKit(): Promise<Engine> {
  const driver = `http://127.0.0.1:${await startWebKitDriver()}`;
  const ask = async (method: string, path: string, body?: unknown): Promise<{ value: never }> => {
    const answer = await fetch(driver + path, { method, body: body === undefined ? undefined : JSON.stringify(body) });
    const json = (await answer.json()) as { value: { message?: string } };
    if (!answer.ok) throw new Error(json.value.message);
    return json as never;
  };
  const options = { binary: miniBrowser(), args: ['--automation'] };
  const { value } = await ask('POST', '/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
  });
  const session = `/session/${(value as { sessionId: string }).sessionId}`;
  await ask('POST', `${session}/window/rect`, { width: 1016, height: 1000 });
  return {
    name: 'WebKitGTK',
    tab: () =>
      Promise.resolve({
        open: async (address) => void (await ask('POST', `${session}/url`, { url: address })),
        run: async (expression) =>
          (
            await ask('POST', `${session}/execute/async`, {
              script: `var done=arguments[arguments.length-1];Promise.resolve(${expression}).then(done,function(e){done({error:String(e)})})`,
              args: [],
            })
          ).value,
        press: async (key) =>
          void (await ask('POST', `${session}/actions`, {
            actions: [
              {
                type: 'key',
                id: 'k',
                actions: [
                  { type: 'keyDown', value: KEYS[key] },
                  { type: 'keyUp', value: KEYS[key] },
                ],
              },
            ],
          })),
        print: () => Promise.resolve(false),
      }),
    close: async () => void (await ask('DELETE', session)),
  };
}

/** Browsers by the name that `--engines` takes. */
export const engines: Record<string, () => Promise<Engine>> = {
  chromium: () => openChromium('Chromium', process.env.CHROMIUM ?? '/usr/bin/chromium'),
  109: open109,
  firefox: openFirefox,
  webkit: openWebKit,
};
