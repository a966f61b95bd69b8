import { startPortal } from '../demo/serve.ts';

const port = Number(process.env.PORT ?? 8080);
const host = process.env.HOST ?? '127.0.0.1';

try {
  const portal = await startPortal({ port, host, dataDir: process.env.DATA_DIR ?? '.data', distDir: 'dist' });
  const stop = (): void => void portal.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(portal.url);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    console.error(`Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác, ví dụ: PORT=${port + 1} npm start`);
  else if (code === 'EACCES') console.error(`Không được phép mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên.`);
  else console.error(`Không khởi động được: ${message}`);
  process.exit(1);
}
