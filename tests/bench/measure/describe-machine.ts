import { cpus, loadavg, totalmem } from 'node:os';
import type { Browser } from 'puppeteer-core';

/** The machine, the versions and how busy it was, for whoever compares figures. */
export async function describeMachine(browser: Browser): Promise<string> {
  const [first] = cpus();
  const load = loadavg().map((value) => value.toFixed(1));
  return [
    `${first?.model ?? 'unknown processor'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${process.arch}`,
    await browser.version(),
    `Node ${process.version}`,
    `load ${load.join(' / ')} (1, 5, 15 min)`,
  ].join(' · ');
}
