// @ts-check
import { pathToFileURL } from 'node:url';
import { installBrowsers } from './install-browsers.mjs';
import { installPackages } from './install-packages.mjs';
import { main } from './run.mjs';

/**
 * Makes this machine ready: packages, the pinned Node, browsers. Plain JavaScript without dependencies, for
 * any Node from 20 on, since it runs before anything is installed. A second time it only looks.
 * @param {'one' | 'both'} browsers whether one browser is enough
 * @returns {string} the program of the pinned Node
 */
export function setUp(browsers) {
  // First what may be impossible here: nobody should wait for packages to learn that.
  installBrowsers(browsers);
  return installPackages();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(() => {
    setUp('both');
    return 0;
  });
}
