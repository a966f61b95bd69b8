import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { TAGS } from '../../src/host/adopt/tags.ts';
import { criteria } from '../../stories/criteria/criteria.ts';

const held = Object.values(criteria).flatMap((list) => list.map(({ test }) => test));

describe('acceptance criteria', () => {
  test('are there for every element', () => {
    assert.deepEqual(Object.keys(criteria).sort(), [...TAGS].sort());
  });

  for (const [file, title] of held)
    test(`a test is there: ${title}`, () => {
      const found = readFileSync(file, 'utf8').includes(title) || readFileSync(file, 'utf8').includes(title.replaceAll("'", "\\'"));
      assert.ok(found, `${file} has no such test`);
    });

  test('all have a result, and all are met (npm run criteria notes them)', () => {
    const { tests } = JSON.parse(readFileSync('stories/criteria/results.json', 'utf8')) as { tests: Record<string, string> };
    assert.deepEqual(tests, Object.fromEntries(held.map(([, title]) => [title, 'passed'])));
  });
});
