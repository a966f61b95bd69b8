import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { fileContent, send } from '../../demo/files.ts';
import { criteria } from '../../stories/criteria/criteria.ts';
import { listen, openChromium } from '../bundle/page.ts';
import { violations } from './axe.ts';
import { scratchFolder } from './setup.ts';

interface Story {
  id: string;
  type: 'story' | 'docs';
}

/** Waits for a story's `play`, and says how it failed. */
const ending = async (page: Page): Promise<string[]> => {
  const handle = await page.waitForFunction(() => {
    const { currentRender } =
      (globalThis as unknown as { __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } } })
        .__STORYBOOK_PREVIEW__ ?? {};
    return /^(completed|afterEach|finished|errored|aborted)$/.exec(currentRender?.phase ?? '')?.[0];
  });
  const phase = await handle.jsonValue();
  return /errored|aborted/.test(phase!) ? [`play ${phase}: ${await page.locator('#error-message').textContent()}`] : [];
};

describe('the static Storybook, in a sub-folder of any web server', () => {
  const folder = scratchFolder();
  let server: Server;
  let browser: Browser;
  let base: string;
  let stories: Story[];

  before(async () => {
    await promisify(execFile)('npm', ['run', '--silent', 'build-storybook', '--', '--output-dir', folder]);
    const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
      entries: Record<string, Story>;
    };
    stories = Object.values(entries);
    server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url!, 'http://x').pathname).replace('/thu-muc/', '');
      void fileContent(join(folder, path || 'index.html')).then((found) =>
        found ? send(request, response, found) : response.writeHead(404).end(),
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/thu-muc/`;
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  test('every story shows its element without an error and without a violation', async () => {
    const page = await browser.newPage();
    const said = listen(page);
    const faults: string[] = [];
    for (const { id } of stories.filter(({ type }) => type === 'story')) {
      await page.goto(`${base}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
      await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
      faults.push(...(await ending(page)).map((fault) => `${id} ${fault}`));
      const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
      faults.push(...(await violations(page, options)).map((fault) => `${id} ${fault}`));
      faults.push(...said.splice(0).flatMap((line) => (line.startsWith('error') ? `${id} ${line}` : [])));
    }
    assert.deepEqual(faults, []);
  });

  const toolbars: [what: string, globals: string, look: () => unknown][] = [
    [
      'language',
      'language:en',
      () => document.querySelector('visit-counter')!.shadowRoot!.textContent.includes('Today'),
    ],
    ['theme', 'theme:dark', () => document.querySelector('visit-counter[theme=dark]')],
    [
      'accent',
      'accent:!hex(b5121b)',
      () => getComputedStyle(document.querySelector('visit-counter')!).getPropertyValue('--cw-accent') === '#b5121b',
    ],
    ['width', 'width:240px', () => document.querySelector<HTMLElement>('visit-counter')!.offsetWidth === 240],
    ['text size', 'textSize:200', () => document.documentElement.style.fontSize === '200%'],
    ['stylesheet of the page', 'host:bootstrap3', () => getComputedStyle(document.body).lineHeight === '20px'],
    ['motion', 'motion:reduced', () => matchMedia('(prefers-reduced-motion: reduce)').matches],
    ['JavaScript', 'script:off', () => document.querySelector('iframe[sandbox=""]')],
    [
      'JavaScript, beside the others,',
      'script:off;theme:dark;accent:!hex(b5121b);language:en;textSize:200',
      () => {
        const { srcdoc } = document.querySelector<HTMLIFrameElement>('iframe[sandbox=""]')!;
        return [/<visit-counter [^>]*theme="dark"/, /--cw-accent:#b5121b/, /lang="en"/, /font-size:200%/].every((one) =>
          one.test(srcdoc),
        );
      },
    ],
  ];
  for (const [what, globals, look] of toolbars)
    test(`the toolbar for ${what} does what it says`, async () => {
      const page = await browser.newPage();
      await page.goto(`${base}iframe.html?id=visit-counter--numbers&viewMode=story&globals=${globals}`);
      await page.locator('visit-counter, iframe[sandbox]').waitFor();
      await page.waitForFunction(look, undefined, { timeout: 10_000 });
      await page.close();
    });

  test('every element has a docs page with its attributes', async () => {
    const tags = ['news-article', 'photo-gallery', 'visit-counter', 'portal-banner', 'portal-login'];
    const page = await browser.newPage();
    for (const tag of tags) {
      await page.goto(`${base}iframe.html?id=${tag}--docs&viewMode=docs`);
      await page.getByRole('heading', { name: tag, level: 1 }).waitFor();
      await page.locator('.docblock-argstable').getByText('theme', { exact: true }).first().waitFor();
      await page.getByText('Nền của trang', { exact: false }).first().waitFor();
      const picture = page.frameLocator(`iframe[title="Các bộ phận của ${tag}"]`);
      await page.locator(`iframe[title="Các bộ phận của ${tag}"]`).scrollIntoViewIfNeeded();
      await picture.getByText(`${tag}::part(`).first().waitFor();
    }
  });

  test('every element has a page of acceptance criteria with a result for each', async () => {
    const page = await browser.newPage();
    for (const [tag, list] of Object.entries(criteria)) {
      await page.goto(`${base}iframe.html?id=tiêu-chí-nghiệm-thu-${tag}--docs&viewMode=docs`);
      await page.getByText(list[0]!.says).waitFor();
      assert.equal(await page.getByRole('cell', { name: 'Đạt', exact: true }).count(), list.length, tag);
    }
  });

  test('the code panel prints what is to be pasted', async () => {
    const page = await browser.newPage();
    await page.goto(`${base}?path=/story/portal-banner--plate`);
    await page.getByRole('tab', { name: 'Code' }).click();
    await page.getByText('<script src="commune-widgets.js"></script>').waitFor();
  });
});
