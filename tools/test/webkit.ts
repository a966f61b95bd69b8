import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { freePort } from './free-port.ts';

const started: ChildProcess[] = [];

/** WebKitGTK's own small browser; Debian files it under the machine's triple and the library's version. */
export const miniBrowser = (): string | undefined =>
  process.env.MINIBROWSER ?? globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1);

/** The number of the display that Xvfb chose, which it writes to file descriptor 3. */
async function startDisplay(): Promise<string> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  started.push(xvfb);
  const [display] = (await once(xvfb.stdio[3]!, 'data')) as [Buffer];
  return `:${display.toString().trim()}`;
}

/**
 * Starts WebKitGTK's driver on a display of its own, so that it needs no screen.
 * @returns the loopback port it listens on
 */
export async function startWebKitDriver(): Promise<number> {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    env: { ...process.env, DISPLAY: await startDisplay(), WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  started.push(driver);
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return port;
    if (driver.exitCode !== null) throw new Error('WebKitWebDriver ended before it answered');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

process.on('exit', () => started.forEach((child) => child.kill()));
