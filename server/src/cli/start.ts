import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backUp, backupName, lastGoodBackup, pruneBackups, setAside } from '../backups.ts';
import { type Config, sqliteFile, UsageError } from '../config.ts';
import { jsonLog } from '../log.ts';
import { listen } from '../listen.ts';
import { type OpenStore, openStore } from '../open-store.ts';
import { StoreDamaged, StoreUnavailable } from '../store.ts';
import { StoreInUse } from '../store/sqlite-file.ts';

const DAY_MS = 86_400_000;

/** Runs until SIGTERM or SIGINT. */
export async function start(config: Config, fromBackup: boolean): Promise<void> {
  const log = jsonLog(config.log);
  if (fromBackup) restore(config);
  const opened = await open(config);
  config.officeToken ||= keptToken(config.data);
  const running = await listen(config, opened, log).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new UsageError(`Cổng ${config.port} đang có chương trình khác dùng; chọn cổng khác bằng --port.`);
    if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL') {
      throw new UsageError(
        `Không lắng nghe được ở ${config.host}:${config.port} (${error.code}); xem lại --host và --port.`,
      );
    }
    throw error;
  });
  const backups = config.backupDir !== '' && config.store === 'sqlite' ? dailyBackups(config, log) : undefined;
  const stop = () => {
    clearInterval(backups);
    running.close().then(
      () => {
        log({ level: 'info', event: 'stopped' });
        process.exit(0);
      },
      (error: unknown) => {
        log({ level: 'error', event: 'stop-failed', reason: String(error) });
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  log({ level: 'info', event: 'started', store: opened.store.kind, port: running.port });
  await warnOfLosses(opened.store, log);
  greet(config, running.port, (await opened.store.sites()).length);
}

/** Says once what the server of counts may lose. */
async function warnOfLosses(store: OpenStore['store'], log: ReturnType<typeof jsonLog>): Promise<void> {
  const durability = await store.durability();
  if (durability !== 'always')
    log({ level: 'warn', event: 'visits-may-be-lost', appendfsync: durability, wanted: 'always' });
}

function greet(config: Config, port: number, sites: number): void {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  const address = `http://${host}:${port}`;
  const where = config.store === 'sqlite' ? sqliteFile(config) : 'Redis';
  const add = `commune-counter site add suoi-ngan --origin https://suoingan.gov.vn${config.store === 'sqlite' ? ` --data ${config.data}` : ` --store ${config.store}`}`;
  console.log(`Đang đếm vào ${where}, ${sites} trang.`);
  console.log(`Thêm một trang:       ${add}`);
  console.log(`Mang số cũ sang:      thêm --start 7448251 --start-date 2025-07-01`);
  console.log(`Dán vào trang:        <visit-counter src="${address}" site="suoi-ngan"></visit-counter>`);
  console.log(`Số liệu cho văn phòng: ${address}/?token=${config.officeToken}`);
}

async function open(config: Config): Promise<OpenStore> {
  try {
    return await openStore(config, true);
  } catch (error) {
    if (error instanceof StoreInUse) {
      throw new UsageError(
        `Tệp ${sqliteFile(config)} đang được một dịch vụ khác đếm vào; mỗi tệp chỉ một dịch vụ. Nhiều máy cùng đếm thì dùng --store redis://…`,
      );
    }
    if (error instanceof StoreDamaged) throw new UsageError(damaged(config, error.message));
    if (error instanceof StoreUnavailable) {
      throw new UsageError(
        `Không mở được nơi lưu (${error.message}): xem lại quyền ghi, chỗ trống trên đĩa hoặc địa chỉ Redis.`,
      );
    }
    throw error;
  }
}

function damaged(config: Config, reason: string): string {
  const backup = config.backupDir === '' ? undefined : lastGoodBackup(config.backupDir);
  return [
    `Tệp ${sqliteFile(config)} bị hỏng (${reason}). Tệp được giữ nguyên, dịch vụ không chạy.`,
    backup === undefined
      ? 'Không thấy bản sao lưu tốt nào; nếu có ở nơi khác, chỉ ra bằng --backup-dir rồi chạy với --from-backup.'
      : `Chạy lại với --from-backup để dời tệp hỏng sang bên và bắt đầu từ bản sao lưu ${backup}.`,
  ].join('\n');
}

/** Puts the last good backup in the place of the damaged file, which is kept beside it. */
function restore(config: Config): void {
  const file = sqliteFile(config);
  if (config.store !== 'sqlite')
    throw new UsageError('--from-backup chỉ dùng với tệp SQLite; với Redis hãy dùng import.');
  if (config.backupDir === '') throw new UsageError('--from-backup cần --backup-dir, thư mục có các bản sao lưu.');
  const backup = lastGoodBackup(config.backupDir);
  if (backup === undefined)
    throw new UsageError(`Trong ${config.backupDir} không có bản sao lưu nào dùng được. Chưa đổi gì.`);
  const aside = existsSync(file) ? setAside(file, Date.now()) : null;
  backUp(backup, file);
  console.log(`Bắt đầu từ bản sao lưu ${backup}.${aside === null ? '' : ` Tệp cũ ở ${aside}.`}`);
}

/** The office's token, made at the first start and readable by the service alone. */
function keptToken(folder: string): string {
  const path = join(folder, 'office-token');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const token = randomBytes(18).toString('base64url');
  writeFileSync(path, `${token}\n`, { mode: 0o600 });
  return token;
}

const MAIN = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './main.ts' : './main.js', import.meta.url));

/** Backs up in a process of its own: to copy and check a large file takes seconds, for which no visit shall wait. */
function dailyBackups(config: Config, log: ReturnType<typeof jsonLog>): NodeJS.Timeout {
  const run = () => {
    const target = join(config.backupDir, backupName(Date.now()));
    const args = [MAIN, 'backup', target, '--store', 'sqlite', '--data', config.data];
    execFile(process.execPath, args, (error, _, sentence) => {
      if (error) return log({ level: 'error', event: 'backup-failed', reason: sentence.trim() || error.message });
      pruneBackups(config.backupDir, config.backupKeep);
      log({ level: 'info', event: 'backed-up', file: target });
    });
  };
  setImmediate(run);
  return setInterval(run, DAY_MS);
}
