import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startFixtureServer } from '../../tests/browser/driver/fixture-server.ts';
import { launchBrowser } from '../../tests/browser/driver/launch-browser.ts';
import { findBrowser } from '../find-browser.mjs';
import { Fault, main, root, run } from '../run.mjs';
import { tour } from './tour.ts';

const titles = { chromium: 'Chromium', firefox: 'Firefox' };

/** Linux says by its environment whether windows can be shown; macOS and Windows always can. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function build(): void {
  console.log('start: building …');
  if (!run('npm', ['run', '--silent', 'build'], { quiet: true }))
    throw new Fault('start: the build failed; see above.');
}

/** Opens the sample page with the extension loaded: in a window, or headless with a report of what is seen. */
async function start(): Promise<number> {
  build();
  const kind = findBrowser('chromium') ? 'chromium' : 'firefox';
  const server = await startFixtureServer(join(root, 'scripts/sample'));
  const url = `http://127.0.0.1:${server.port}/`;
  const headful = hasDisplay();
  const browser = await launchBrowser(kind, { headful, ...(headful ? {} : { server }) });
  try {
    const tab = await browser.open(url);
    if (headful) {
      console.log(`start: ${url} stands open in ${titles[kind]}. Close the window to end.`);
      await browser.whenClosed();
    } else {
      const folder = join(root, 'artifacts/start');
      mkdirSync(folder, { recursive: true });
      console.log(`start: no display, so ${titles[kind]} runs headless.`);
      await tour(browser, tab, folder);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}

await main(() =>
  start().catch((error: unknown) => {
    throw error instanceof Fault
      ? error
      : new Fault(`start: ${error instanceof Error ? error.message : error}`);
  }),
);
