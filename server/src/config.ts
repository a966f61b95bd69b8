import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TrustedHops } from './address.ts';
import { dayFromIso } from './calendar.ts';
import { isSiteName } from './protocol.ts';

export interface Config {
  host: string;
  port: number;
  /** Folder of the SQLite file, the salt and the office's token. */
  data: string;
  /** `sqlite`, or `redis://…` / `rediss://…`. */
  store: string;
  trustProxy: string[];
  visitsPerHour: number;
  /** Opens the office's pages; made and kept in `data` when empty. */
  officeToken: string;
  /** Folder for a backup a day; empty: none. */
  backupDir: string;
  backupKeep: number;
  log: 'info' | 'warn' | 'error';
}

/** A mistake in the configuration or in a command: `message` is one Vietnamese sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}

interface Setting {
  env: string;
  fallback: string;
  /** Returns the value, or a sentence that says what is wrong. */
  read(text: string): unknown;
  help: string;
}

const wrong = (sentence: string) => new UsageError(sentence);

function wholeNumber(what: string, min: number, max: number) {
  return (text: string) =>
    /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max
      ? Number(text)
      : wrong(`${what} phải là số nguyên từ ${min} đến ${max}, không phải "${text}".`);
}

function storeAddress(text: string): string | UsageError {
  if (text === 'sqlite') return text;
  if (!URL.canParse(text) || !/^rediss?:$/.test(new URL(text).protocol)) {
    return wrong(`--store phải là "sqlite" hoặc địa chỉ redis://máy:cổng, không phải "${text}".`);
  }
  return text;
}

function hops(text: string): string[] | UsageError {
  const list = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  try {
    new TrustedHops(list);
    return list;
  } catch (error) {
    return wrong(
      `--trust-proxy nhận địa chỉ IP hoặc dải mạng như 10.0.0.0/8, không phải "${(error as Error).message}".`,
    );
  }
}

/** Every setting is a flag, an environment variable and a key of the file, under one name. */
export const SETTINGS: Record<string, Setting> = {
  host: {
    env: 'COMMUNE_COUNTER_HOST',
    fallback: '127.0.0.1',
    read: (text) =>
      /^[\w.:-]+$/.test(text) ? text : wrong(`--host phải là tên máy hoặc địa chỉ IP, không phải "${text}".`),
    help: 'Địa chỉ lắng nghe',
  },
  port: { env: 'COMMUNE_COUNTER_PORT', fallback: '8090', read: wholeNumber('--port', 0, 65535), help: 'Cổng' },
  data: {
    env: 'COMMUNE_COUNTER_DATA',
    fallback: 'commune-counter-data',
    read: (text) => (text === '' ? wrong('--data phải là tên một thư mục.') : resolve(text)),
    help: 'Thư mục chứa tệp SQLite; chưa có thì được tạo',
  },
  store: {
    env: 'COMMUNE_COUNTER_STORE',
    fallback: 'sqlite',
    read: storeAddress,
    help: 'sqlite, hoặc redis://máy:6379 khi nhiều máy cùng đếm',
  },
  'trust-proxy': {
    env: 'COMMUNE_COUNTER_TRUST_PROXY',
    fallback: '',
    read: hops,
    help: 'Máy chủ trung gian được tin ở X-Forwarded-For, cách nhau bằng dấu phẩy',
  },
  'visits-per-hour': {
    env: 'COMMUNE_COUNTER_VISITS_PER_HOUR',
    fallback: '60',
    read: wholeNumber('--visits-per-hour', 0, 1_000_000),
    help: 'Số lượt mỗi giờ một địa chỉ được thêm cho một trang; 0 là không giới hạn',
  },
  'office-token': {
    env: 'COMMUNE_COUNTER_OFFICE_TOKEN',
    fallback: '',
    read: (text) =>
      text === '' || /^[\w-]{16,}$/.test(text)
        ? text
        : wrong('--office-token cần ít nhất 16 ký tự: chữ không dấu, số, "-" hoặc "_".'),
    help: 'Mã mở trang số liệu; bỏ trống thì được tạo và lưu trong thư mục dữ liệu',
  },
  'backup-dir': {
    env: 'COMMUNE_COUNTER_BACKUP_DIR',
    fallback: '',
    read: (text) => (text === '' ? '' : resolve(text)),
    help: 'Thư mục cho bản sao lưu mỗi ngày; bỏ trống là không sao lưu',
  },
  'backup-keep': {
    env: 'COMMUNE_COUNTER_BACKUP_KEEP',
    fallback: '7',
    read: wholeNumber('--backup-keep', 1, 365),
    help: 'Số bản sao lưu được giữ',
  },
  log: {
    env: 'COMMUNE_COUNTER_LOG',
    fallback: 'info',
    read: (text) =>
      /^(info|warn|error)$/.test(text) ? text : wrong(`--log phải là info, warn hoặc error, không phải "${text}".`),
    help: 'Mức ghi nhật ký',
  },
};

/**
 * Flags win over the environment, which wins over the file.
 * @throws UsageError with one sentence for every mistake found
 */
export function readConfig(flags: Record<string, string | undefined>, env: NodeJS.ProcessEnv): Config {
  const mistakes: string[] = [];
  const known = new Set(['COMMUNE_COUNTER_CONFIG', ...Object.values(SETTINGS).map((setting) => setting.env)]);
  for (const name of Object.keys(env))
    if (name.startsWith('COMMUNE_COUNTER_') && !known.has(name))
      mistakes.push(`Biến môi trường lạ ${name}; các biến được nhận: ${[...known].join(', ')}.`);
  const file = readConfigFile(flags.config ?? env.COMMUNE_COUNTER_CONFIG, mistakes);
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const value = setting.read(flags[name] ?? env[setting.env] ?? file[name] ?? setting.fallback);
    if (value instanceof UsageError) mistakes.push(value.message);
    else values[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] = value;
  }
  if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'));
  return values as unknown as Config;
}

function readConfigFile(path: string | undefined, mistakes: string[]): Record<string, string> {
  if (path === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'không phải JSON' : 'không đọc được';
    mistakes.push(`Tệp cấu hình ${path} ${why}: ${(error as Error).message}.`);
    return {};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    mistakes.push(`Tệp cấu hình ${path} phải là một đối tượng JSON như {"port": 8090}.`);
    return {};
  }
  const known: Record<string, string> = {};
  for (const [name, entry] of Object.entries(value)) {
    if (!(name in SETTINGS))
      mistakes.push(
        `Tệp cấu hình ${path} có mục lạ "${name}"; các mục được nhận: ${Object.keys(SETTINGS).join(', ')}.`,
      );
    else if (typeof entry === 'object') mistakes.push(`Mục "${name}" trong tệp ${path} phải là chữ hoặc số.`);
    else known[name] = String(entry);
  }
  return known;
}

export function sqliteFile(config: Pick<Config, 'data'>): string {
  return join(config.data, 'counter.sqlite');
}

export function siteName(text: string | undefined): string {
  if (text === undefined) throw new UsageError('Thiếu tên trang, ví dụ: suoi-ngan.');
  if (isSiteName(text)) return text;
  throw new UsageError(`Tên trang "${text}" chỉ được gồm chữ thường không dấu, số và dấu "-" đơn, dài nhất 64 ký tự.`);
}

export function origins(list: readonly string[]): string[] {
  return list.map((text) => {
    if (text === '*' || text === 'null') return text;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (
      url &&
      /^https?:$/.test(url.protocol) &&
      (url.pathname === '/' || url.pathname === '') &&
      !url.search &&
      !url.hash
    )
      return url.origin;
    throw new UsageError(
      `--origin phải là địa chỉ gốc như https://suoingan.gov.vn, không có đường dẫn; "${text}" thì không.`,
    );
  });
}

export function startTotal(text: string | undefined): number {
  if (text === undefined) return 0;
  const digits = text.replaceAll('.', '');
  if (/^\d{1,15}$/.test(digits)) return Number(digits);
  throw new UsageError(`--start phải là một số nguyên không âm, không phải "${text}".`);
}

export function dateOption(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const day = dayFromIso(text);
  if (day !== undefined) return day;
  throw new UsageError(`${name} phải là một ngày viết như 2025-07-01, không phải "${text}".`);
}
