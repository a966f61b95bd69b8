import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitPage } from '../../src/content/visits-page.ts';

test('a page is counted under its readable path and query', () => {
  assert.equal(visitPage('https://suoingan.gov.vn/tin-t%E1%BB%A9c/1?id=2#anh'), '/tin-tức/1?id=2');
  assert.equal(visitPage('https://suoingan.gov.vn/'), '/');
});

test('one spelling for a path that is written composed or not', () => {
  assert.equal(visitPage('https://x.vn/t%C6%B0%CC%81'), visitPage('https://x.vn/t%E1%BB%A9'));
});

test('what networks and campaigns hang on an address is left out, wherever it stands', () => {
  const plain = '/tin?id=2&trang=3';
  for (const query of [
    'id=2&trang=3&fbclid=abc',
    'utm_source=zalo&id=2&trang=3',
    'id=2&utm_medium=a&utm_campaign=b&trang=3',
    'gidzl=x&id=2&gclid=y&trang=3&zarsrc=30',
  ])
    assert.equal(visitPage(`https://suoingan.gov.vn/tin?${query}`), plain, query);
  assert.equal(visitPage('https://suoingan.gov.vn/tin?fbclid=abc'), '/tin');
});

test('of a page from the disk only the file is named', () => {
  assert.equal(visitPage('file:///C:/Users/Nguoi%20dung/trang.html'), '/trang.html');
});

test('a path that is no UTF-8 stays escaped, and a long one is cut', () => {
  assert.equal(visitPage('https://x.vn/%E0%A4%A'), '/%E0%A4%A');
  assert.equal(visitPage(`https://x.vn/${'dài'.repeat(200)}`).length, 250);
});
