// @ts-check
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

/**
 * Where each browser may be: an environment variable, names on the PATH, and where macOS and Windows put
 * it. `least` is the oldest major version that was tried; wxt.config.ts states the same to the browsers.
 */
export const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    least: 156,
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    least: 153,
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The major version that the program says it has; undefined where it is no browser (Ubuntu ships a stub).
 * @param {string} path
 */
function majorVersion(path) {
  // Chrome for Windows opens a window instead of answering.
  if (process.platform === 'win32') return Number.POSITIVE_INFINITY;
  try {
    const answer = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    const major = /(\d+)\.\d/.exec(answer)?.[1];
    return major === undefined ? undefined : Number(major);
  } catch {
    return undefined;
  }
}

/** @type {Map<BrowserKind, string>} */
const found = new Map();

/**
 * The path of an installed browser that is new enough, or undefined.
 * @param {BrowserKind} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  const { variable, least, names, places } = browsers[kind];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const given = process.env[variable];
  const candidates = given
    ? [given]
    : [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  const path =
    found.get(kind) ?? candidates.find((file) => isExecutable(file) && (majorVersion(file) ?? 0) >= least);
  if (path) found.set(kind, path);
  return path;
}
