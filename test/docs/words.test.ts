import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
// @ts-expect-error: the command line's own function has no types
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { argTypesOf, itemsOf, type Manifest } from '../../.storybook/arg-types.ts';
import { words } from '../../.storybook/words.ts';
import { TAGS } from '../../src/host/adopt/tags.ts';

describe('the designer’s pages of the elements', () => {
  let manifest: Manifest;
  before(async () => {
    const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
    manifest = (await cli({ argv, noWrite: true })) as Manifest;
  });

  for (const tag of TAGS)
    test(`${tag}: every slot, event, member, part and variable is described in Vietnamese, and nothing that is not there`, () => {
      const declared = Object.entries(itemsOf(manifest, tag)).flatMap(([kind, items]) =>
        items.map(({ name }) => `${kind} ${name}`),
      );
      const said = Object.entries(words[tag]!).flatMap(([kind, named]) =>
        Object.entries(named).map(([name, text]) => (text ? `${kind} ${name}` : '')),
      );
      assert.deepEqual(said.sort(), declared.sort());
      for (const [name, { description }] of Object.entries(argTypesOf(manifest)(tag)))
        assert.match(description!, /[ạ-ỹàáâãèéêìíòóôõùúýăđĩũơư]/i, name);
    });
});
