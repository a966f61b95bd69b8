import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { backUp, backupName } from '../backups.ts';
import { readConfig, SETTINGS, sqliteFile, UsageError } from '../config.ts';
import { openStore } from '../open-store.ts';
import { StoreDamaged, StoreUnavailable, type Store } from '../store.ts';
import { checkFile } from '../store/sqlite-file.ts';
import { exportCsv, exportJson, importCsv, importJson, importNukeViet } from '../transfer.ts';
import { version } from '../version.ts';
import { addSite, findSite, listSites, mergeSites, number, removeSite } from './sites.ts';
import { start } from './start.ts';

const HELP = `commune-counter ${version}: đếm lượt truy cập cho <visit-counter>

  commune-counter [start]                     chạy dịch vụ
    --from-backup                             dời tệp hỏng sang bên, bắt đầu từ bản sao lưu tốt mới nhất
  commune-counter site add TÊN                thêm hoặc sửa một trang
    --origin https://suoingan.gov.vn          địa chỉ web được đếm cho trang (dùng nhiều lần được)
    --start 7448251 --start-date 2025-07-01   mang tổng cũ sang
  commune-counter site list
  commune-counter site remove TÊN --yes
  commune-counter site merge TÊN… --into TÊN  cộng các xã đã nhập làm một
  commune-counter export [--site TÊN] [--format csv|json] [--out TỆP]
  commune-counter import TỆP [--format csv|json|nukeviet] [--site TÊN]
  commune-counter backup [TỆP]                sao lưu khi đang chạy
  commune-counter check [TỆP]                 kiểm tra tệp

Cấu hình: cờ, biến môi trường, hoặc tệp JSON chỉ bằng --config (cùng tên, bỏ "--").
${Object.entries(SETTINGS)
  .map(
    ([name, setting]) =>
      `  --${name.padEnd(16)} ${setting.help}${setting.fallback === '' ? '' : ` (mặc định ${setting.fallback})`}. ${setting.env}`,
  )
  .join('\n')}
`;

const text = { type: 'string' } as const;
const OPTIONS = {
  ...(Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, text])) as Record<
    keyof typeof SETTINGS,
    typeof text
  >),
  config: text,
  origin: { type: 'string', multiple: true },
  start: text,
  'start-date': text,
  into: text,
  site: text,
  format: text,
  out: text,
  yes: { type: 'boolean' },
  'from-backup': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

interface Flags {
  config?: string;
  origin?: string[];
  start?: string;
  'start-date'?: string;
  into?: string;
  site?: string;
  format?: string;
  out?: string;
  yes?: boolean;
  'from-backup'?: boolean;
  help?: boolean;
  version?: boolean;
}

async function main(argv: string[]): Promise<void> {
  const { values, positionals } = read(argv);
  const flags = values as Flags;
  const [command = 'start', ...rest] = positionals;
  if (flags.help || command === 'help') return console.log(HELP);
  if (flags.version) return console.log(version);
  const config = readConfig(values as Record<string, string>, process.env);
  const withStore = async (run: (store: Store) => Promise<string>) => {
    const { store } = await openStore(config, false);
    try {
      console.log(await run(store));
    } finally {
      await store.close();
    }
  };
  switch (command) {
    case 'start':
      return start(config, flags['from-backup'] === true);
    case 'site':
      return withStore((store) => siteCommand(store, rest, flags));
    case 'export': {
      const { store } = await openStore(config, false);
      try {
        await exportAll(store, flags);
      } finally {
        await store.close();
      }
      return;
    }
    case 'import':
      return withStore((store) => importFile(store, rest[0], flags));
    case 'backup': {
      if (config.store !== 'sqlite')
        throw new UsageError('Với Redis hãy sao lưu bằng: commune-counter export --format json --out TỆP.');
      const target = rest[0] ?? join(config.backupDir || '.', backupName(Date.now()));
      if (existsSync(target)) throw new UsageError(`Tệp ${target} đã có; chọn tên khác.`);
      if (!existsSync(sqliteFile(config)))
        throw new UsageError(`Chưa có tệp ${sqliteFile(config)} để sao lưu; chỉ thư mục dữ liệu bằng --data.`);
      try {
        backUp(sqliteFile(config), target);
      } catch (error) {
        throw new UsageError(`Không sao lưu được vào ${target}: ${(error as Error).message}.`);
      }
      return console.log(`Đã sao lưu vào ${target} và kiểm tra bản sao.`);
    }
    case 'check': {
      const file = rest[0] ?? sqliteFile(config);
      const faults = checkFile(file);
      if (faults.length > 0) throw new UsageError(`Tệp ${file} có lỗi:\n${faults.join('\n')}`);
      return console.log(`Tệp ${file} tốt.`);
    }
    default:
      throw new UsageError(`Không có lệnh "${command}". Xem các lệnh bằng: commune-counter help.`);
  }
}

function read(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const name = /'(?:-\w, )?(-[^' ]*)/.exec((error as Error).message)?.[1] ?? '';
    if ((error as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new UsageError(`Tùy chọn ${name} cần một giá trị đi sau, không bắt đầu bằng "-".`);
    }
    throw new UsageError(`Không hiểu tùy chọn ${name}. Xem các tùy chọn bằng: commune-counter help.`);
  }
}

function siteCommand(store: Store, [action, ...names]: string[], flags: Flags): Promise<string> {
  switch (action) {
    case 'add':
      return addSite(store, names[0], flags);
    case 'list':
      return listSites(store);
    case 'remove':
      return removeSite(store, names[0], flags);
    case 'merge':
      return mergeSites(store, names, flags);
    default:
      throw new UsageError('Dùng: commune-counter site add|list|remove|merge.');
  }
}

async function exportAll(store: Store, flags: Flags): Promise<void> {
  const format = flags.format ?? (flags.out?.endsWith('.json') ? 'json' : 'csv');
  if (format !== 'csv' && format !== 'json') throw new UsageError('--format phải là csv hoặc json.');
  const sites = flags.site === undefined ? await store.sites() : [await findSite(store, flags.site)];
  const out = flags.out === undefined ? process.stdout : createWriteStream(flags.out);
  for await (const part of format === 'csv' ? exportCsv(store, sites) : exportJson(store, sites)) {
    if (!out.write(part)) await once(out, 'drain');
  }
  if (flags.out === undefined) return;
  out.end();
  await once(out, 'finish');
  console.log(`Đã ghi ${sites.length} trang vào ${flags.out}.`);
}

async function importFile(store: Store, path: string | undefined, flags: Flags): Promise<string> {
  if (path === undefined) throw new UsageError('Thiếu tên tệp cần nhập.');
  if (!existsSync(path)) throw new UsageError(`Không thấy tệp ${path}.`);
  const content = readFileSync(path, 'utf8');
  const format = flags.format ?? (path.endsWith('.json') ? 'json' : 'csv');
  if (format === 'nukeviet') {
    const site = await findSite(store, flags.site);
    const { days, start: total } = await importNukeViet(store, site, content);
    return `Đã mang số của NukeViet sang ${site.name}: ${days} ngày của tháng cuối, kế thừa ${number.format(total)}.`;
  }
  if (format !== 'csv' && format !== 'json') throw new UsageError('--format phải là csv, json hoặc nukeviet.');
  const report = format === 'csv' ? await importCsv(store, content) : await importJson(store, content);
  return `Đã nhập ${report.sites} trang, ${number.format(report.days)} ngày, ${number.format(report.pages)} bài.`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) console.error(error.message);
  else if (error instanceof StoreDamaged) console.error(`Tệp bị hỏng (${error.message}). Tệp được giữ nguyên.`);
  else if (error instanceof StoreUnavailable) console.error(`Không ghi hoặc không tới được nơi lưu: ${error.message}.`);
  else console.error(error);
  process.exitCode = 1;
});
