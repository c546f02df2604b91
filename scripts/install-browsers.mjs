// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { browsers, findBrowser } from './find-browser.mjs';
import { Fault, run } from './run.mjs';

/** @typedef {import('./find-browser.mjs').BrowserKind} BrowserKind */

/** Debian's names. */
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
const titles = { chromium: 'Chromium', firefox: 'Firefox' };
const chineseFont = 'fonts-noto-cjk';
const chineseChromium = 'chromium-l10n';

function hasChineseFont() {
  try {
    return (
      execFileSync('fc-list', [':lang=zh'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() !== ''
    );
  } catch {
    return false;
  }
}

/** Debian packs Chromium's languages apart, and an extension speaks only those that the browser has. */
function speaksChinese() {
  const locales = '/usr/lib/chromium/locales';
  if (!findBrowser('chromium')?.startsWith('/usr/bin/chromium') || !existsSync(locales)) return true;
  return readdirSync(locales).includes('zh-CN.pak');
}

function hasApt() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return process.platform === 'linux' && folders.some((folder) => existsSync(join(folder, 'apt-get')));
}

const canInstall = () => hasApt() && process.getuid?.() === 0;

/** @param {string[]} names */
function aptInstall(names) {
  console.log(`set-up: installing ${names.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A list that can't be renewed may still be good enough.
  run('apt-get', ['-q', 'update'], { quiet: true, env });
  return run('apt-get', ['-q', 'install', '-y', '--no-install-recommends', ...names], { quiet: true, env });
}

/** @param {'one' | 'both'} need @returns {BrowserKind[]} */
function missingBrowsers(need) {
  const missing = /** @type {BrowserKind[]} */ (['chromium', 'firefox']).filter((kind) => !findBrowser(kind));
  if (need === 'both') return missing;
  return missing.length === 2 ? ['chromium'] : [];
}

/** @param {'one' | 'both'} need */
function missingPackages(need) {
  const missing = missingBrowsers(need);
  const chinese = need === 'both' && (missing.includes('chromium') ? hasApt() : !speaksChinese());
  return [...missing.map((kind) => packages[kind]), ...(chinese ? [chineseChromium] : [])];
}

/** @param {'one' | 'both'} need @param {string[]} names */
function whatToInstall(need, names) {
  const wanted = missingBrowsers(need).map(
    (kind) => `${titles[kind]} ${browsers[kind].least} or newer (or ${browsers[kind].variable})`,
  );
  const what = wanted.length > 0 ? wanted.join(' and ') : `the package ${names.join(' ')}`;
  const either = need === 'one' ? `, or Firefox ${browsers.firefox.least} or newer` : '';
  return `set-up: missing ${what}${either}. On Debian, as root: apt-get install ${names.join(' ')}`;
}

/**
 * Finds the browsers that are needed, or installs them where that is possible.
 * Throws a Fault that says in one line what to install where it isn't.
 * @param {'one' | 'both'} need
 */
export function installBrowsers(need) {
  const names = missingPackages(need);
  const fonts = canInstall() && !hasChineseFont() ? [chineseFont] : [];
  if (names.length + fonts.length > 0 && canInstall()) aptInstall([...names, ...fonts]);
  const still = missingPackages(need);
  if (still.length > 0) throw new Fault(whatToInstall(need, still));
}
