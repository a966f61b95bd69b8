import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startPortal, type Portal } from '../../demo/serve.ts';
import { dist, openChromium } from '../bundle/page.ts';

/** Widths at which a portal's page is judged. */
export const VIEWPORTS = { desktop: { width: 1280, height: 900 }, phone: { width: 375, height: 720 } };

/** A folder that is gone after the file's tests. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'commune-portal-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The portal on a free port and one Chromium, for all tests of a file. */
export function portalInChromium(): {
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  url: string;
} {
  const dataDir = scratchFolder();
  let portal: Portal;
  let browser: Browser;
  before(async () => {
    portal = await startPortal({ port: 0, host: '127.0.0.1', dataDir, distDir: dist });
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    await portal?.close();
  });
  return {
    get url() {
      return portal.url;
    },
    /** A fresh reader's page at `path`; without one it is still blank. */
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: VIEWPORTS.desktop, ...options });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      if (path) await page.goto(portal.url + path);
      return page;
    },
  };
}
