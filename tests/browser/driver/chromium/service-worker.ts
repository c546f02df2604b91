import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { until } from '../until.ts';

/** The first that answers: of service workers that were replaced, Puppeteer's list keeps some. */
async function firstAlive(targets: Target[]): Promise<WebWorker | undefined> {
  for (const target of targets) {
    const worker = await target.worker().catch(() => null);
    if (await worker?.evaluate(() => true).catch(() => false)) return worker ?? undefined;
  }
  return undefined;
}

/** The extension's service worker: the newest that lives. */
export function serviceWorker(browser: Browser, extensionId: string): Promise<WebWorker> {
  const origin = `chrome-extension://${extensionId}/`;
  const ofOurs = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  return until('a service worker', () => firstAlive(browser.targets().filter(ofOurs).reverse()));
}

/**
 * Waits until the service worker stays: installed into a profile that knew the extension before, Chromium
 * first starts the worker it remembers and then puts the new one in its place.
 */
export async function settled(browser: Browser, extensionId: string): Promise<void> {
  const pause = 200;
  await until('the service worker to stay', async () => {
    const worker = await serviceWorker(browser, extensionId);
    await new Promise((resolve) => setTimeout(resolve, pause));
    return worker.evaluate(() => true);
  });
}
