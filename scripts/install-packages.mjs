// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, outsidePath, root, run } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** @param {string} file @returns {Packages | undefined} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether what npm noted as installed is what the lockfile asks for. Optional packages may be absent (they
 * are for other systems), or be there without being asked for.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function sameVersions(wanted, installed) {
  const paths = [...Object.keys(wanted), ...Object.keys(installed)].filter((path) => path !== '');
  return paths.every((path) => {
    const asked = wanted[path];
    const there = installed[path];
    return asked && there ? asked.version === there.version : (asked ?? there)?.optional === true;
  });
}

/** npm notes what it installed when it is done; after an interrupted run there is no such note. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  return wanted !== undefined && installed !== undefined && sameVersions(wanted, installed);
}

/** The pinned Node's package for this system and its program; undefined where there is none. */
function pinnedNode() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys(optionalDependencies)) {
    const folder = join(root, 'node_modules', name);
    if (!existsSync(join(folder, 'package.json'))) continue;
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (bin?.node) return { name, program: join(folder, bin.node) };
  }
  return undefined;
}

/** @param {string[]} args */
function npm(args) {
  return run('npm', args, { env: { ...process.env, PATH: outsidePath() } });
}

/**
 * Installs the packages that the lockfile names, where they aren't there already.
 * @returns {string} the program of the pinned Node
 */
export function installPackages() {
  if (!isInstalled()) {
    console.log('set-up: installing packages (npm) …');
    const quiet = ['--loglevel=error', '--no-audit', '--no-fund'];
    // Not `npm ci`: from 11.19 on it refuses a lockfile in which an optional package that the registry
    // doesn't serve is left out. This takes the locked versions just so, and leaves the lockfile alone.
    const args = ['install', '--no-save', '--include=dev', '--include=optional', ...quiet];
    if (!npm(args)) throw new Fault('set-up: npm install failed; see above.');
  }
  const node = pinnedNode();
  if (!node)
    throw new Fault(`set-up: no Node 24 package for ${process.platform}/${process.arch} in package.json.`);
  // npm 10 installs the package, but leaves its program out of node_modules/.bin.
  const linked = ['node', 'node.cmd'].some((file) => existsSync(join(root, 'node_modules', '.bin', file)));
  if (!linked) npm(['rebuild', node.name, '--loglevel=error']);
  return node.program;
}
