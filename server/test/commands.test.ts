/** What an office types, and what it reads back. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dayFromIso, dayOf, mondayOf } from '../src/calendar.ts';
import { readConfig } from '../src/config.ts';
import { openStore } from '../src/open-store.ts';
import { importCsv, importJson, importNukeViet, exportCsv, exportJson } from '../src/transfer.ts';
import type { Store } from '../src/store.ts';
import { command, folder } from './world.ts';

async function text(parts: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const part of parts) all += part;
  return all;
}

/** A store with two sites, days, pages and hours. */
async function filled(data: string): Promise<Store> {
  const { store } = await openStore({ data, store: 'sqlite' }, false);
  await store.putSites([
    {
      name: 'a',
      origins: ['https://a.gov.vn'],
      start: 7,
      startDay: dayFromIso('2025-07-01')!,
      since: 20_000,
      mergedInto: null,
    },
    { name: 'b', origins: [], start: 0, startDay: null, since: 20_100, mergedInto: 'a' },
  ]);
  await store.set('a', {
    days: [
      { day: 20_000, visits: 5, bots: 1 },
      { day: 20_001, visits: 0, bots: 9 },
    ],
    pages: [{ path: '/tin,"1"?id=2', views: 3 }],
    hours: Array.from({ length: 168 }, (_, slot) => slot),
  });
  await store.set('b', { days: [{ day: 20_100, visits: 123_456_789, bots: 0 }] });
  return store;
}

test('JSON and CSV go out and in without loss', async (t) => {
  const store = await filled(folder(t));
  t.after(() => store.close());
  const json = await text(exportJson(store, await store.sites()));
  const csv = await text(exportCsv(store, await store.sites()));
  const { store: other } = await openStore({ data: folder(t), store: 'sqlite' }, false);
  t.after(() => other.close());
  assert.deepEqual(await importJson(other, json), { sites: 2, days: 3, pages: 1 });
  assert.equal(await text(exportJson(other, await other.sites())), json);
  await other.set('a', { days: [{ day: 20_000, visits: 1, bots: 0 }] });
  assert.deepEqual(await importCsv(other, csv), { sites: 2, days: 3, pages: 0 });
  assert.equal(await text(exportCsv(other, await other.sites())), csv);
});

test('a CSV with a mistake is refused whole, by its line', async (t) => {
  const store = await filled(folder(t));
  t.after(() => store.close());
  const before = await text(exportCsv(store, await store.sites()));
  const wrong = [
    ['day,visits\n', /Dòng đầu/],
    ['site,day,visits,bots\na,2026-01-01,1,0\na,2026-02-30,1,0\n', /Dòng 3/],
    ['site,day,visits,bots\na,2026-01-01,-1,0\n', /Dòng 2/],
    ['site,day,visits,bots\nc,2026-01-01,1,0\n', /Dòng 2: chưa có trang "c"/],
  ] as const;
  for (const [content, sentence] of wrong) await assert.rejects(importCsv(store, content), sentence);
  assert.equal(await text(exportCsv(store, await store.sites())), before);
});

test("NukeViet's table becomes days of its last month and a start total", async (t) => {
  const store = await filled(folder(t));
  t.after(() => store.close());
  const [site] = await store.sites();
  // 2026-11-24 10:00 in Việt Nam.
  const at = 1_795_489_200;
  const dump = `INSERT INTO \`nv4_vi_counter\` (\`c_type\`, \`c_val\`, \`last_update\`, \`c_count\`, \`vi_count\`) VALUES
('total', 'hits', ${at}, 7448251, 7448251), ('year', '2026', ${at}, 90000, 90000), ('month', 'Nov', ${at}, 300, 300),
('day', '01', ${at}, 100, 100), ('day', '24', ${at}, 200, 200), ('day', '25', 0, 0, 0), ('hour', '10', ${at}, 20, 20);`;
  const csv = `"c_type","c_val","last_update","c_count","vi_count"\n"total","hits","${at}","7448251","7448251"\n"day","01","${at}","100","100"\n"day","24","${at}","200","200"\n`;
  for (const file of [dump, csv]) {
    assert.deepEqual(await importNukeViet(store, site!, file), { sites: 1, days: 2, pages: 0, start: 7_447_951 });
    assert.deepEqual(await store.days('a', dayFromIso('2026-11-01')!, dayFromIso('2026-11-30')!), [
      { day: dayFromIso('2026-11-01')!, visits: 100, bots: 0 },
      { day: dayFromIso('2026-11-24')!, visits: 200, bots: 0 },
    ]);
  }
  assert.equal((await store.sites())[0]?.startDay, dayFromIso('2026-11-01'));
});

test('site add, list, merge and remove, in Vietnamese', (t) => {
  const data = folder(t);
  const run = (...args: string[]) => command([...args, '--data', data]);
  assert.match(run('site', 'list').stdout, /Chưa có trang nào/);
  assert.match(
    run(
      'site',
      'add',
      'suoi-ngan',
      '--origin',
      'https://suoingan.gov.vn/',
      '--start',
      '7.448.251',
      '--start-date',
      '2025-07-01',
    ).stdout,
    /Đã thêm/,
  );
  assert.match(run('site', 'add', 'cu', '--start', '9').stdout, /Đã thêm/);
  assert.match(run('site', 'merge', 'cu', 'cu', '--into', 'suoi-ngan').stdout, /Đã cộng cu vào suoi-ngan/);
  const list = run('site', 'list').stdout;
  assert.match(list, /suoi-ngan: 7\.448\.260 lượt, kế thừa 7\.448\.260 từ 2025-07-01; https:\/\/suoingan\.gov\.vn\n/);
  assert.match(list, /cu: .*đã nhập vào suoi-ngan/);
  assert.equal(run('site', 'remove', 'cu').status, 1);
  assert.match(run('site', 'remove', 'suoi-ngan', '--yes').stderr, /cu đã nhập vào suoi-ngan/);
  assert.match(run('site', 'remove', 'cu', '--yes').stdout, /Đã xóa/);
});

test('each mistake is answered with a sentence that says what to do', (t) => {
  const data = folder(t);
  const file = join(data, 'config.json');
  writeFileSync(file, '{"port": "x", "hots": "a", "host": ["b"]}');
  const wrong: [string[], RegExp][] = [
    [['backup'], /Chưa có tệp/],
    [
      ['--port', '70000', '--store', 'mysql://a', '--trust-proxy', '10.0.0.0/99', '--visits-per-hour', 'nhiều'],
      /--port[^]*--store[^]*--trust-proxy[^]*--visits-per-hour/,
    ],
    [['--config', file], /mục lạ "hots"[^]*"host"[^]*--port/],
    [['--config', join(data, 'none.json')], /không đọc được/],
    [['--nonsense'], /--nonsense/],
    [['--port', '-1'], /--port cần một giá trị/],
    [['count'], /Không có lệnh "count"/],
    [['site', 'add', 'Suối Ngàn'], /Tên trang/],
    [['site', 'add', 'a', '--origin', 'suoingan.gov.vn'], /--origin/],
    [['site', 'add', 'a', '--start', '1.5e3'], /--start/],
    [['site', 'add', 'a', '--start', '1', '--start-date', '2025-13-01'], /--start-date/],
    [['import', join(data, 'none.csv')], /Không thấy tệp/],
  ];
  for (const [args, sentence] of wrong) {
    const { status, stderr } = command([...args, '--data', join(data, 'd')]);
    assert.equal(status, 1, args.join(' '));
    assert.match(stderr, sentence);
    assert.doesNotMatch(stderr, /at .*\.ts:/);
  }
});

test('a folder that cannot be made is named, for the data and for a backup', async (t) => {
  const data = folder(t);
  (await filled(data)).close();
  // A file system that refuses every folder, and says that the one above is missing.
  for (const [args, sentence] of [
    [['start', '--data', '/proc/khong-co/du-lieu'], /--data: không tạo được thư mục \/proc\/khong-co\/du-lieu/],
    [['backup', '/proc/khong-co/ban-sao.sqlite', '--data', data], /Không sao lưu được vào \/proc\/khong-co/],
  ] as const) {
    const { status, stderr } = command(args);
    assert.equal(status, 1, args.join(' '));
    assert.match(stderr, sentence);
    assert.doesNotMatch(stderr, /at .*\.ts:/);
  }
});

test('a misspelt environment variable is named', () => {
  assert.throws(
    () => readConfig({}, { COMMUNE_COUNTER_PROT: '1', COMMUNE_COUNTER_PORT: '1', PATH: '' }),
    /Biến môi trường lạ COMMUNE_COUNTER_PROT; các biến được nhận: .*COMMUNE_COUNTER_PORT/,
  );
});

test('a backup made while the file is written is sound and complete', async (t) => {
  const data = folder(t);
  const store = await filled(data);
  t.after(() => store.close());
  const target = join(data, 'backup.sqlite');
  assert.equal(command(['backup', target, '--data', data]).status, 0);
  assert.match(command(['check', target]).stdout, /tốt/);
  assert.equal(readFileSync(target).subarray(0, 15).toString(), 'SQLite format 3');
  assert.match(command(['backup', target, '--data', data]).stderr, /đã có/);
});

test('weeks begin on Monday, days in Việt Nam whatever the zone', () => {
  assert.equal(dayOf(Date.parse('2026-11-24T16:59:59.999Z')), dayFromIso('2026-11-24'));
  assert.equal(dayOf(Date.parse('2026-11-24T17:00:00.000Z')), dayFromIso('2026-11-25'));
  for (let day = dayFromIso('2026-11-23')!; day <= dayFromIso('2026-11-29')!; day++)
    assert.equal(mondayOf(day), dayFromIso('2026-11-23'));
});

test('an older Node is told so, before the SQLite binding could end it without a word', () => {
  const older = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.0" } })';
  const { status, stdout, stderr } = command(['--version'], ['--import', `data:text/javascript,${older}`]);
  assert.deepEqual(
    [status, stdout, stderr],
    [1, '', 'commune-counter cần Node.js 22.12 trở lên; máy này có 20.19.0.\n'],
  );
});
