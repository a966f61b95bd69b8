import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkEn } from '../../src/locales/en.check.ts';
import { checkVi } from '../../src/locales/vi.check.ts';

/** Codes of all warnings in the sources: the first argument, or the code that the page's check finds by itself. */
const codes = new Set(
  globSync('src/**/*.ts').flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(/\bwarn(?:Once)?\(\s*'([\w-]+)'|\bcode: '([\w-]+)'/g),
      ([, warned, found]) => warned ?? found!,
    ),
  ),
);

describe('warnings', () => {
  it('each have a plain sentence and a remedy in both languages', () => {
    for (const texts of [checkVi.checkFindings, checkEn.checkFindings!] as Record<string, string[]>[])
      for (const code of codes) {
        assert.equal(texts[code]?.length, 2, `${code} is not in the check's list`);
        for (const text of texts[code]!) assert.match(text, /\p{L}.*[.)]$/u, code);
      }
  });

  it('are all that the list has', () => {
    const list = Object.keys(checkVi.checkFindings);
    assert.deepEqual(
      list.filter((code) => !codes.has(code)),
      [],
    );
    assert.deepEqual(Object.keys(checkEn.checkFindings!).sort(), list.sort());
  });
});
