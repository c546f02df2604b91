import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { launchChromium } from './chromium/launch-chromium.ts';
import type { BrowserKind, Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox/launch-firefox.ts';

/** Another folder of builds may be named, to see the tests fail on a build that was broken on purpose. */
const output = process.env.ON_RECORD_OUTPUT ?? fileURLToPath(new URL('../../../.output', import.meta.url));
const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder of the built extension. */
export const buildOf = (kind: BrowserKind): string => join(output, builds[kind]);

/** Starts a real browser, in a profile of its own, with the built extension in it. */
export async function launchBrowser(kind: BrowserKind, options: LaunchOptions = {}): Promise<Driver> {
  const extensionDir = options.extensionDir ?? buildOf(kind);
  if (!existsSync(`${extensionDir}/manifest.json`)) {
    throw new Error(`no extension in ${extensionDir}: npm run build makes it`);
  }
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`no ${kind} here: npm test installs it, or says what is missing`);
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  return launch({ executablePath, extensionDir }, options);
}
