import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliSize } from '../../tools/build/checks.ts';
import { written } from '../../tools/docs.ts';
import { dist } from '../bundle/page.ts';
import { guides } from './blocks.ts';

/** GitHub's name for a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (file: string): string[] =>
  Array.from(readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm), ([, heading]) => anchor(heading!));

describe('the guides', () => {
  test('README.md states the sizes of the build', () => {
    const rows = Array.from(readFileSync('README.md', 'utf8').matchAll(/^\| `([\w./-]+)`, .*\| ([\d.]+) +\|$/gm));
    assert.ok(rows.length > 4);
    for (const [, file, stated] of rows) {
      const real = brotliSize(readFileSync(join(dist, file!), 'utf8')) / 1024;
      assert.ok(Math.abs(real / Number(stated) - 1) < 0.1, `${file}: ${real.toFixed(1)} KB, README.md says ${stated}`);
    }
  });

  for (const [file, text] of written())
    test(`${file} says what the sources say (npm run docs writes it)`, () => {
      assert.equal(readFileSync(file, 'utf8'), text);
    });

  for (const file of [...guides, 'llms.txt'])
    test(`${file} leads to files and headings that are there`, () => {
      const links = Array.from(readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g), ([, address]) => address!);
      for (const link of links.filter((address) => !/^https?:/.test(address))) {
        const [path, hash] = link.split('#') as [string, string?];
        const target = path ? join(dirname(file), path) : file;
        assert.ok(existsSync(target), `${link} leads nowhere`);
        if (hash) assert.ok(anchorsOf(target).includes(decodeURIComponent(hash)), `${link}: no such heading`);
      }
    });
});
