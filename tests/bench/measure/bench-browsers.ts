import type { Browser } from 'puppeteer-core';
import type { BenchContext, BrowserKind } from './bench-context.ts';

export interface BenchBrowsers extends Pick<BenchContext, 'inBrowser'> {
  close(): Promise<void>;
}

/** Launches each kind of browser at its first use, and again if it has died. */
export function createBenchBrowsers(launch: (kind: BrowserKind) => Promise<Browser>): BenchBrowsers {
  const browsers = new Map<BrowserKind, Browser>();

  async function living(kind: BrowserKind): Promise<Browser> {
    const known = browsers.get(kind);
    if (known?.connected) return known;
    const browser = await launch(kind);
    browsers.set(kind, browser);
    return browser;
  }

  return {
    async inBrowser(kind, measure) {
      const browser = await living(kind);
      try {
        return await measure(browser);
      } catch (error) {
        // Something else on the machine may have ended it; any other fault is ours.
        await new Promise((resolve) => setTimeout(resolve, 1000));
        if (browser.connected) throw error;
        return measure(await living(kind));
      }
    },
    async close() {
      await Promise.allSettled([...browsers.values()].map((browser) => browser.close()));
    },
  };
}
