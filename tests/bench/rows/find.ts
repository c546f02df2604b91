import type { Browser, Page } from 'puppeteer-core';
import { type KeyTimes, watchKeys } from '../in-page/key-to-paint.ts';
import type { BenchContext } from '../measure/bench-context.ts';
import { median } from '../measure/median.ts';
import { atMost, type Figure } from '../report/figure.ts';

/** What people type: words, names, misspellings, Chinese, every operator, and what finds nothing. */
const queries = [
  ...['sovereignty', 'internet governance', 'Lu Wei', 'Jack Ma Yun', 'soverignty', '网络主权', '2014'],
  ...['"mutual trust"', 'internet -sovereignty', 'security speaker:"Lu Wei" after:2014', 'kind:fact'],
  ...['source:"China Daily" before:2015-03', 'term:网络主权', 'cyber before:2o14', 'multistakeholder'],
];

async function clear(page: Page): Promise<void> {
  await page.click('input[type=search]', { count: 3 });
  await page.keyboard.press('Backspace');
}

/** Types all queries into a page of the extension, one key at a time; gives how long each took. */
async function typeAll(
  browser: Browser,
  path: string,
  { urlOf, say }: Pick<BenchContext, 'urlOf' | 'say'>,
): Promise<number[]> {
  const page = await browser.newPage();
  // A page that is read wakes the background, which may have fallen asleep.
  await page.goto(urlOf('news'));
  const worker = await browser.waitForTarget((target) => target.url().endsWith('/background.js'));
  const origin = new URL(worker.url()).host;
  try {
    await page.goto(`chrome-extension://${origin}/${path}`);
    await page.waitForSelector('input[type=search]');
    await page.type('input[type=search]', 'trust');
    // The record is there once it answers.
    await page.waitForSelector('mark');
    await clear(page);
    await page.evaluate(watchKeys);
    let keys = 0;
    const seen = () =>
      page.waitForFunction(
        (wanted) => (globalThis as unknown as KeyTimes).keyTimes.length >= wanted,
        { polling: 'raf' },
        keys,
      );
    for (const query of queries) {
      for (const letter of query) {
        await page.keyboard.type(letter);
        keys++;
        await seen();
      }
      say(
        `  ${path} ${query}: ${await page.evaluate(() => document.querySelectorAll('[data-row]').length)} rows`,
      );
      await clear(page);
      keys++;
      await seen();
    }
    return await page.evaluate(() => (globalThis as unknown as KeyTimes).keyTimes);
  } finally {
    await page.close().catch(() => {});
  }
}

const percentile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** How long after a key press the answers to a query stand on the screen. */
export async function measureFind(context: BenchContext): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const path of ['popup.html', 'desk.html']) {
    const times: number[] = [];
    for (let round = 0; round < (context.quick ? 1 : 3); round++)
      times.push(...(await context.inBrowser('extended', (browser) => typeAll(browser, path, context))));
    const of = { row: 'find', unit: 'ms' as const };
    const note = `${times.length} keys, ${queries.length} queries; slowest ${Math.round(Math.max(...times))} ms`;
    const name = `${path.replace('.html', '')}: key press to painted results`;
    figures.push(
      { ...of, name: `${name}, 95th percentile`, value: percentile(times, 0.95), goal: atMost(50), note },
      { ...of, name: `${name}, median`, value: median(times) },
    );
  }
  return figures;
}
