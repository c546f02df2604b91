import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { buildGallery } from './build-gallery.ts';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves a folder on a port of this machine. */
async function serve(folder: string): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname === '/' ? '/index.html' : pathname;
    readFile(join(folder, file)).then(
      (content) => response.setHeader('content-type', types[extname(file)] ?? '').end(content),
      () => response.writeHead(204).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('no Chromium is installed');
  const quiet = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A mouse, which a machine without a screen does not have.
    '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  ];
  return launch({ executablePath, pipe: true, args: ['--no-sandbox', '--no-first-run', ...quiet] });
}

export interface Look {
  state: string;
  lang?: 'en' | 'zh-CN';
  dark?: boolean;
  /** CSS pixels; the popup's own size where absent. */
  width?: number;
  height?: number;
}

export interface Gallery {
  show(look: Look): Promise<Page>;
  close(): Promise<void>;
}

/** Builds the gallery and opens it in Chromium; every `show` is a page of its own. */
export async function openGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-gallery-'));
  await buildGallery(folder);
  const server = await serve(folder);
  const browser = await launchChromium();
  return {
    async show({ state, lang = 'en', dark = false, width = 420, height = 560 }) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        // What is looked at stands still.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.goto(`${server.address}?state=${state}&lang=${lang}`);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
