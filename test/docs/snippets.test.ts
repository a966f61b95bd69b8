import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page, Route } from 'playwright-core';
import { elements } from '../../builder/texts.ts';
import { numbers } from '../../demo/examples/numbers.ts';
import { PRESETS } from '../../src/host/adopt/presets.ts';
import { TAGS } from '../../src/host/adopt/tags.ts';
import { dist, listen, openChromium } from '../bundle/page.ts';
import { nameOf, snippets, type Snippet } from './blocks.ts';
import { PHRASES } from './not-run.ts';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2" width="600" height="400"/>';
const PHOTOS = '<img src="anh-1.jpg" alt="Lễ khai mạc"><img src="anh-2.jpg" alt="Đại biểu dự hội nghị">';
const LINK = '<a href="/dang-nhap">Đăng nhập</a>';
const SCRIPT = '<script src="commune-widgets.js"></script>';
/** What stands between an element's tags where a sentence shows the opening tag alone. */
const CONTENTS: Record<string, string> = { 'photo-gallery': PHOTOS, 'portal-login': LINK, 'news-article': '<h1>Tin</h1><p>Bài.</p>' };

const all = snippets();
const of = (...languages: string[]): Snippet[] =>
  all.filter(({ language, code }) => languages.includes(language) && !PHRASES.has(code));

/** What a login's `session` answers, as the designer's page writes it. */
const account = all.find(({ language, inline }) => language === 'json' && inline)!;

/** A sentence's opening tag as a whole piece of a page. */
function completed(code: string): string {
  const [, tag, name] = /^<([\w-]+)(?: class="cw-([\w-]+)")?[^>]*>$/.exec(code) ?? [];
  if (!tag || ['script', 'link', 'meta'].includes(tag)) return code;
  return `${code}${CONTENTS[name ?? tag] ?? ''}</${tag}>`;
}

describe('what the guides tell to paste', () => {
  let browser: Browser;
  let page: Page;
  let said: string[];
  let html = '';
  before(async () => {
    browser = await openChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    said = listen(page);
    await page.route('**/*', answer);
  });
  after(() => browser.close());

  /** The bundle in every folder, pictures at every address, and the province's counting service. */
  function answer(route: Route): Promise<void> {
    const { pathname, hostname } = new URL(route.request().url());
    const headers = { 'access-control-allow-origin': '*' };
    const [, file] = /((?:parts\/)?[\w-]+\.(?:js|css))$/.exec(pathname) ?? [];
    if (hostname === 'dem.tinh.gov.vn') return route.fulfill({ json: numbers, headers });
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    if (pathname === '/api/me') return route.fulfill({ contentType: 'application/json', body: account.code });
    if (file) return route.fulfill({ path: join(dist, file), headers });
    if (/\.(jpe?g|png|webp|svg)$/.test(pathname))
      return route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
    return route.fulfill({ status: pathname === '/favicon.ico' ? 204 : 404 });
  }

  /** Opens a portal's page. */
  async function open(body: string, head = ''): Promise<void> {
    html = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>${head}</head><body>${body}</body></html>`;
    said.length = 0;
    await page.goto('https://cong.test/');
  }
  const works = async (tag: string): Promise<unknown> =>
    page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('*'), tag);
  const complaints = (): string[] => said.filter((line) => /^(error|warning)/.test(line));

  for (const snippet of of('html'))
    test(nameOf(snippet), async () => {
      const code = snippet.inline ? completed(snippet.code) : snippet.code;
      const hasScript = /<script [^>]*commune-widgets\.js/.test(code);
      const inHead = /^<(link|meta)/.test(code);
      // A line for the head, or the script's own, shows nothing by itself.
      const isAlone = inHead || (snippet.inline && hasScript);
      const sample = isAlone ? `<div class="cw-news-article">${CONTENTS['news-article']}</div>` : '';
      await open(inHead ? sample : code + sample, (hasScript ? '' : SCRIPT) + (inHead ? code : ''));
      const tags = TAGS.filter((tag) => new RegExp(`<${tag}[ >]|class="cw-${tag}"|"${tag}":|data-${tag}-`).test(code));
      if (isAlone) tags.push('news-article');
      assert.ok(tags.length, 'the snippet holds an element');
      for (const tag of tags) await works(tag);
      if (/^<link/.test(code)) {
        const loads = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
        const [, file] = /href="([^"]+)"/.exec(code)!;
        assert.deepEqual(loads.filter((name) => name.endsWith(file!)).length, 1, `${file} is fetched once`);
      }
      assert.deepEqual(complaints(), []);
    });

  for (const snippet of of('attribute'))
    test(nameOf(snippet), async () => {
      const { code } = snippet;
      const [, name, value] = /^([\w-]+)="(.*)"$/.exec(code)!;
      const owner = TAGS.find((tag) => elements[tag]!.attributes[name!]?.names?.[value!]);
      if (owner) {
        await open(`<${owner} name="Xã Suối Ngàn" ${code}><img src="1.jpg" alt=""></${owner}>`, SCRIPT);
        await works(owner);
      } else if (name!.startsWith('data-')) {
        await open(`<div class="cw-photo-gallery">${PHOTOS}</div><script src="commune-widgets.js" ${code}></script>`);
        await works('photo-gallery');
      } else {
        await open(`<portal-banner name="Xã Suối Ngàn"><img src="1.jpg" alt="" ${code}></portal-banner>`, SCRIPT);
        await works('portal-banner');
        // A property of the image, so a name that browsers know.
        const known = (image: Element, attribute: string): boolean => {
          for (const property in image) if (property.toLowerCase() === attribute) return true;
          return false;
        };
        assert.ok(await page.locator('img').evaluate(known, name!));
      }
      assert.deepEqual(complaints(), []);
    });

  for (const snippet of of('css'))
    test(nameOf(snippet), async () => {
      await open('<portal-banner name="Xã Suối Ngàn" href="/"></portal-banner>', SCRIPT);
      await works('portal-banner');
      const picture = (): Promise<Buffer> => page.locator('portal-banner').screenshot();
      const before = await picture();
      await page.addStyleTag({ content: `:root { ${snippet.code} }` });
      assert.equal(before.equals(await picture()), false, 'the banner looks as before');
    });

  for (const snippet of of('json').filter(({ inline }) => !inline))
    test(nameOf(snippet), async () => {
      const map = JSON.parse(snippet.code) as Record<string, string | { select: string }>;
      const selectors = Object.entries(map).flatMap(([tag, entry]) => (typeof entry === 'string' ? [] : [[tag, entry.select] as const]));
      const places = selectors.map(([tag, select]) => `<div ${select.replace(/^#(.*)/, 'id="$1"').replace(/^\.(.*)/, 'class="$1"')}>${CONTENTS[tag] ?? 'Hôm nay: 1'}</div>`);
      const block = all.find(({ file, code }) => file === snippet.file && code.startsWith('<script type="application/json"'))!;
      await open(`${places.join('')}${block.code}${snippet.code}</script>${SCRIPT}`);
      for (const [tag] of selectors) await works(tag);
      assert.ok(Object.hasOwn(PRESETS, String(map.preset)));
    });

  test(nameOf(account), async () => {
    const { code } = all.find(({ file, language }) => file === account.file && language === 'html')!;
    await open(code, SCRIPT);
    const { links } = JSON.parse(account.code) as { links: { text: string }[] };
    await page.waitForFunction((text) => document.querySelector('portal-login')?.shadowRoot?.textContent.includes(text), links[0]!.text);
  });

  for (const snippet of of('console'))
    test(nameOf(snippet), async () => {
      await open('<photo-gallery><img src="anh-1.jpg" alt=""><img src="anh-2.jpg" alt=""></photo-gallery>', SCRIPT);
      await works('photo-gallery');
      const line = snippet.code.trim();
      while (!said.some((one) => one.includes(line))) await page.waitForEvent('console');
    });

  for (const snippet of of('js').filter(({ code }) => /^CommuneWidgets/.test(code)))
    test(nameOf(snippet), async () => {
      const before = `<div class="tin"><h1>Tin</h1><p>Bài.</p></div>`;
      await open(`<main>${before}</main><script src="commune-widgets.js" data-adopt='{"news-article":{"select":".tin"}}'></script>`);
      await works('news-article');
      await page.evaluate(snippet.code);
      assert.equal(await page.locator('main').innerHTML(), before);
    });
});

describe('what else stands between the guides’ code marks', () => {
  for (const snippet of of('text'))
    test(`${nameOf(snippet)} is there`, () => {
      for (const line of snippet.code.trim().split('\n')) assert.ok(existsSync(line.split(' ')[0]!), line);
    });

  for (const snippet of of('setting'))
    test(`${nameOf(snippet)}: a project that is tested has it`, () => {
      const projects = globSync(['test/consumers/{*,*/*}.{ts,json}', 'server/test/*.ts']);
      assert.ok(projects.some((file) => readFileSync(file, 'utf8').includes(snippet.code)));
    });

  for (const snippet of of('environment'))
    test(`${nameOf(snippet)} is read`, () => {
      const [name] = snippet.code.split('=');
      const readers = globSync(['tools/**/*.{ts,mjs}', 'test/bundle/page.ts', '*.config.ts']);
      assert.ok(readers.some((file) => readFileSync(file, 'utf8').includes(`env.${name}`)));
    });

  for (const { file, code } of of('name').filter(({ code }) => /^(src|docs|test|tools|server|stories|demo|builder|bench|dist)\/[\w./-]*$/.test(code)))
    test(`${file}: ${code} is there`, () => {
      // The guide that adds an element names files that are not there yet.
      assert.ok(existsSync(code) || code.includes('news-list'));
    });

  test('is of a kind that something tries, or is listed as not to be run', () => {
    const tried = 'html css attribute json console js jsx ts sh text setting environment name'.split(' ');
    assert.deepEqual(
      all.filter(({ language, code }) => !tried.includes(language) && !PHRASES.has(code)),
      [],
    );
    assert.deepEqual(
      Array.from(PHRASES).filter((phrase) => !all.some(({ code }) => code === phrase)),
      [],
      'listed, and in no guide',
    );
  });
});
