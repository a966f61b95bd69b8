/** The portal in a process of its own, so that a test can kill it: `node portal-process.ts DATA_DIR DIST_DIR PORT`. */
import { startPortal } from '../../demo/serve.ts';

const [dataDir, distDir, port] = process.argv.slice(2) as [string, string, string];
const { url } = await startPortal({ port: Number(port), host: '127.0.0.1', dataDir, distDir });
console.log(url);
