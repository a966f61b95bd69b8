import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { dist } from './page.ts';

/** What Chrome 109, Firefox 115 or Safari 15.4 lack: how it is written, and how code may ask for it first. */
const NEWER: [what: string, use: RegExp, guard?: RegExp][] = [
  ['class static blocks (Safari 16.4)', /\bstatic\s*\{/],
  ['lookbehind (Safari 16.4)', /\(\?<[=!]/],
  ['the flag v of RegExp (Chrome 112)', /\/[dgimsuy]*v[dgimsuy]*\.(test|exec)\(/],
  ['Array.fromAsync (Chrome 121)', /Array\.fromAsync\(/],
  ['toSorted, toSpliced, toReversed (Chrome 110)', /\.(toSorted|toSpliced|toReversed)\(/],
  ['Object.groupBy (Chrome 117)', /\b(Object|Map)\.groupBy\(/],
  ['Promise.withResolvers (Chrome 119)', /Promise\.withResolvers\(/],
  ['Set methods (Chrome 122)', /\.(isSubsetOf|isSupersetOf|symmetricDifference)\(/],
  ['popover (Chrome 114)', /\.(showPopover|hidePopover|togglePopover)\(/],
  ['URL.canParse (Chrome 120)', /URL\.canParse\(/],
  ['import attributes and maps', /\bimport\s*\(|\bimport\.meta\b/],
  ['moveBefore (Chrome 133)', /\.moveBefore\(/, /\.moveBefore\s*&&/],
  ['AbortSignal.timeout (Safari 16)', /AbortSignal\.timeout\(/, /AbortSignal\.timeout\?\./],
  ['AbortSignal.any (Chrome 116)', /AbortSignal\.any\(/],
  ['setHTML (Chrome 124)', /\.setHTML(Unsafe)?\(/],
  ['scheduler.yield (Chrome 129)', /scheduler\.yield\(/, /scheduler\?\.|"scheduler"/],
  ['ranges in media queries (Safari 16.4)', /@media[^{]*[<>]/],
  ['requestIdleCallback (no Safari)', /\brequestIdleCallback\(/, /typeof requestIdleCallback|requestIdleCallback\?\./],
  [
    'startViewTransition (Chrome 111)',
    /\.startViewTransition\(/,
    /startViewTransition\?\.|\.startViewTransition\s*(&&|\?)/,
  ],
];

describe('every file of the bundle', () => {
  const files = globSync('{*.js,parts/*.js}', { cwd: dist });

  it('is written in what Chrome 109, Firefox 115 and Safari 15.4 read', () => {
    assert.ok(files.length > 5);
    for (const file of files) {
      const code = readFileSync(join(dist, file), 'utf8');
      assert.doesNotThrow(() => parse(code, { ecmaVersion: 2022, sourceType: 'script' }), file);
    }
  });

  it('uses no newer API without asking for it', () => {
    for (const file of files) {
      const code = readFileSync(join(dist, file), 'utf8');
      for (const [what, use, guard] of NEWER) if (use.test(code)) assert.ok(guard?.test(code), `${file} uses ${what}`);
    }
  });
});
