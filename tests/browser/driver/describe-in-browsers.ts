import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { type BrowserKind, browserKinds, type Driver, type LaunchOptions } from './driver.ts';
import { type FixtureServer, startFixtureServer } from './fixture-server.ts';
import { launchBrowser } from './launch-browser.ts';

const fixtures = fileURLToPath(new URL('../../pages', import.meta.url));

/** What a scenario plays on: filled before its tests run, so read its fields inside the tests. */
export interface Stage {
  kind: BrowserKind;
  /** The extension is installed; every host name leads to `server`. */
  browser: Driver;
  /** Serves tests/pages under every host. */
  server: FixtureServer;
}

type StageOptions = Omit<LaunchOptions, 'server'> & {
  /** A browser of its own for each test, and for each further try of one: where a test may leave it in disorder. */
  fresh?: boolean;
};

/**
 * Describes the same scenario for Chromium and for Firefox, with one browser and one server for all its tests.
 * `ON_RECORD_BROWSERS=firefox` narrows it while developing.
 */
export function describeInBrowsers(
  name: string,
  scenario: (stage: Stage) => void,
  options: StageOptions | ((kind: BrowserKind) => StageOptions) = {},
): void {
  const wanted = process.env.ON_RECORD_BROWSERS;
  const kinds = browserKinds.filter((kind) => !wanted || wanted.includes(kind));
  describe.each(kinds)(`${name} (%s)`, (kind) => {
    const stage = { kind } as Stage;
    const { fresh, ...chosen } = typeof options === 'function' ? options(kind) : options;
    const [before, after] = fresh ? [beforeEach, afterEach] : [beforeAll, afterAll];
    before(async () => {
      stage.server = await startFixtureServer(fixtures);
      stage.browser = await launchBrowser(kind, { ...chosen, server: stage.server });
    });
    after(async () => {
      await stage.browser?.close();
      await stage.server?.close();
    });
    scenario(stage);
  });
}
