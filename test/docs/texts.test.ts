import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
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

  // The sizes stand in README.md, held above: a byte more or less need not be written anew.
  for (const [file, text] of written().filter(([file]) => file !== 'README.md'))
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

describe('the designer’s page of variables', () => {
  test('names every variable that the elements read from the portal, and no other', () => {
    const named = (text: string): string[] => Array.from(text.matchAll(/--cw-[a-z-]+(?![\w-])/g), ([name]) => name);
    const read = globSync('src/**/*.styles.ts').flatMap((file) =>
      Array.from(readFileSync(file, 'utf8').matchAll(/var\((--cw-[a-z-]+)/g), ([, name]) => name!),
    );
    // Set by an element itself, from what a photo is.
    const own = ['--cw-ratio'];
    assert.deepEqual(
      Array.from(new Set(named(readFileSync('stories/tokens.md', 'utf8')))).sort(),
      Array.from(new Set(read)).filter((name) => !own.includes(name)).sort(),
    );
  });
});
