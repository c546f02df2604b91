import type { Browser } from 'puppeteer-core';
import type { BenchContext } from '../measure/bench-context.ts';
import { median } from '../measure/median.ts';
import { ownStretches, tracePage } from '../measure/trace-page.ts';
import { untilStill } from '../measure/until-still.ts';
import { atMost, type Figure } from '../report/figure.ts';

const milliseconds = 20_000;

interface FeedRun {
  /** Our share of the main thread, 0 to 1, by CPU. */
  share: number;
  longest: number;
  /** The sum of the page's layout shifts. */
  shift: number;
  marks: number;
}

/** Runs in the page: lets the feed run and sums what moved. */
async function runFeed(time: number): Promise<number> {
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  });
  observer.observe({ type: 'layout-shift' });
  await (window as unknown as { startFeed(time: number): Promise<number> }).startFeed(time);
  observer.disconnect();
  return shift;
}

async function feed(context: BenchContext, browser: Browser, expected: boolean): Promise<FeedRun> {
  const page = await browser.newPage();
  try {
    await page.goto(context.urlOf('feed'), { waitUntil: 'load' });
    const marks = await untilStill(page, { expected });
    let shift = 0;
    const events = await tracePage(page, async () => {
      shift = await page.evaluate(runFeed, milliseconds);
    });
    const own = ownStretches(events)
      .filter(({ args }) => !args.data?.url?.startsWith('pptr:'))
      .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
    const sum = own.reduce((all, value) => all + value, 0);
    return { share: sum / milliseconds, longest: Math.max(0, ...own), shift, marks };
  } finally {
    await page.close().catch(() => {});
  }
}

/** What following a feed of 50 changes a second for 20 s costs and does to the page. */
export async function measureFeed(context: BenchContext): Promise<Figure[]> {
  const runs: FeedRun[] = [];
  for (let round = 0; round < context.rounds; round++) {
    runs.push(await context.inBrowser('extended', (browser) => feed(context, browser, true)));
  }
  const without = await context.inBrowser('plain', (browser) => feed(context, browser, false));
  const middle = (key: keyof FeedRun) => median(runs.map((run) => run[key]));
  const row = 'mutating feed';
  return [
    { row, name: 'our share of the main thread', value: middle('share') * 100, unit: '%', goal: atMost(1) },
    {
      ...{ row, name: 'layout shift, on less off', value: middle('shift') - without.shift },
      ...{ unit: 'score', goal: atMost(0), note: `${middle('marks')} marks registered at the start` },
    },
    { row, name: 'longest task of ours', value: middle('longest'), unit: 'ms', goal: atMost(16) },
  ];
}
