import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1280,900',
];

export interface BenchOptions {
  extensionDir?: string | undefined;
  /** Whether pages that were left are kept for going back, as a browser does; not where what is left is weighed. */
  keepPages?: boolean;
}

/** Starts a headless Chromium that reaches nothing but the bench's server; with an extension, if one is named. */
export function launchBench(
  port: number,
  { extensionDir, keepPages = true }: BenchOptions = {},
): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium: run npm start once, or set CHROMIUM_PATH');
  const reach = [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
  return launch({
    executablePath,
    pipe: true,
    enableExtensions: extensionDir ? [extensionDir] : false,
    defaultViewport: null,
    protocolTimeout: 300_000,
    args: [...quiet, ...reach, ...(keepPages ? [] : ['--disable-features=BackForwardCache'])],
  });
}
