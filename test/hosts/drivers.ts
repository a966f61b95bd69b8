import { existsSync, mkdirSync, writeFileSync, chmodSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Frame, type Page } from 'playwright-core';
import puppeteer from 'puppeteer';
import { miniBrowser, startWebKitDriver } from '../../tools/test/webkit.ts';
import { CHROMIUM } from '../../tools/test/chromium.ts';

/** One tab of a browser, as far as the matrix needs it. */
export interface Tab {
  /** Opens a page; `framed`: what follows speaks of the frame in it. */
  open(address: string, framed?: boolean): Promise<void>;
  back(): Promise<void>;
  /** Runs an expression in the page, and answers with its value. */
  run<T>(expression: string): Promise<T>;
  press(key: string, times: number): Promise<void>;
  /** Shows the page as it prints; false where the browser has no such switch. */
  print(on: boolean): Promise<boolean>;
  /** Whether the reader wants less motion, where the browser can be told. */
  calm(on: boolean): Promise<void>;
  /** Prints, where the browser can without asking. */
  paper(): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  name: string;
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

/** Keys as Chromium's own protocol wants them. */
const KEY_EVENTS: Record<string, { key: string; code: string; windowsVirtualKeyCode: number; text?: string }> = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
};

async function openChromium(name: string, executablePath: string, more: string[] = []): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM.args, ...more] });
  // One cache for all tabs.
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  return {
    name,
    async tab() {
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const devtools = await context.newCDPSession(page);
      let frame: Page | Frame = page;
      let isCalm = false;
      return {
        async open(address, framed) {
          await page.goto(address, { waitUntil: 'load' });
          frame = framed ? page.frames()[1]! : page;
        },
        back: async () => void (await page.goBack({ waitUntil: 'load' })),
        run: (expression) => frame.evaluate(expression),
        async press(key, times) {
          // All at once: the browser keeps their order, and waiting for each would take most of the time.
          const keys = Array.from({ length: times * 2 }, (_, index) =>
            devtools.send('Input.dispatchKeyEvent', { ...KEY_EVENTS[key], type: index % 2 ? 'keyUp' : 'keyDown' }),
          );
          await Promise.all(keys);
        },
        async print(on) {
          await page.emulateMedia({ media: on ? 'print' : null });
          return true;
        },
        async calm(on) {
          if (on !== isCalm) await page.emulateMedia({ reducedMotion: on ? 'reduce' : null });
          isCalm = on;
        },
        paper: async () => void (await page.pdf()),
        close: () => page.close(),
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
      let page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 900 });
      let wentBack = false;
      let framed = false;
      return {
        async open(address, inFrame = false) {
          // It waits for ever for the next load of a page that was kept whole: a new tab does not.
          if (wentBack) {
            await page.close();
            page = await browser.newPage();
            await page.setViewport({ width: 1000, height: 900 });
            wentBack = false;
          }
          await page.goto(address, { waitUntil: 'load' });
          framed = inFrame;
        },
        // A page that was kept whole loads nothing, and puppeteer waits in vain.
        async back() {
          await page.goBack({ timeout: 3000 }).catch(() => undefined);
          wentBack = true;
        },
        // The page's own promise may not be the browser's.
        run: (expression) =>
          (framed ? page.frames()[1]! : page).evaluate(`(async()=>await (${expression}))()`) as Promise<never>,
        async press(key, times) {
          for (let time = 0; time < times; time++) await page.keyboard.press(key as 'Tab');
        },
        print: () => Promise.resolve(false),
        calm: () => Promise.resolve(),
        paper: () => Promise.resolve(),
        close: () => page.close(),
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
        async open(address, framed) {
          await ask('POST', `${session}/frame`, { id: null });
          await ask('POST', `${session}/url`, { url: address });
          if (framed) await ask('POST', `${session}/frame`, { id: 0 });
        },
        back: async () => void (await ask('POST', `${session}/back`, {})),
        run: async (expression) =>
          (
            await ask('POST', `${session}/execute/async`, {
              script: `var done=arguments[arguments.length-1];Promise.resolve(${expression}).then(done,function(e){done({error:String(e)})})`,
              args: [],
            })
          ).value,
        press: async (key, times) =>
          void (await ask('POST', `${session}/actions`, {
            actions: [
              {
                type: 'key',
                id: 'k',
                actions: Array.from({ length: times }, () => [
                  { type: 'keyDown', value: KEYS[key] },
                  { type: 'keyUp', value: KEYS[key] },
                ]).flat(),
              },
            ],
          })),
        print: () => Promise.resolve(false),
        calm: () => Promise.resolve(),
        paper: () => Promise.resolve(),
        close: () => Promise.resolve(),
      }),
    close: async () => void (await ask('DELETE', session)),
  };
}

/** Browsers by the name that `--engines` takes. */
export const engines: Record<string, () => Promise<Engine>> = {
  chromium: () => openChromium('Chromium', CHROMIUM.executablePath),
  109: open109,
  firefox: openFirefox,
  webkit: openWebKit,
};
