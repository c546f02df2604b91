import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { until } from '../until.ts';

/** The extension's service worker: the newest, since those that were replaced stay on Puppeteer's list. */
export async function serviceWorker(browser: Browser, extensionId: string): Promise<WebWorker> {
  const origin = `chrome-extension://${extensionId}/`;
  const ofOurs = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  const target = await until('a service worker', () => browser.targets().filter(ofOurs).at(-1));
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker is gone');
  return worker;
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
