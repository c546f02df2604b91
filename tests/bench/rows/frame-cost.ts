import type { Browser } from 'puppeteer-core';
import type { BenchContext } from '../measure/bench-context.ts';
import { median } from '../measure/median.ts';
import { openTab } from '../measure/open-tab.ts';
import { untilStill } from '../measure/until-still.ts';
import { atMost, type Figure } from '../report/figure.ts';

const frames = 120;

/** Runs in the page: changes one line in each of so many frames. */
async function changeEachFrame(count: number): Promise<void> {
  const clock = document.getElementById('clock');
  for (let frame = 0; frame < count; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (clock) clock.textContent = `${frame} ${'.'.repeat(frame % 40)}`;
  }
}

/** Milliseconds of the main thread a frame, by CPU. */
async function frameCost(
  browser: Browser,
  context: BenchContext,
  expected: boolean,
): Promise<{ each: number; marks: number }> {
  const tab = await openTab(browser, context.urlOf('crowd-of-forms'));
  try {
    const marks = await untilStill(tab.page, { expected });
    const before = await tab.threadTime();
    await tab.page.evaluate(changeEachFrame, frames);
    return { each: (((await tab.threadTime()) - before) * 1000) / frames, marks };
  } finally {
    await tab.close();
  }
}

/** What frames cost that change something, on a page with 10,000 matches, with us and without. */
export async function measureFrameCost(context: BenchContext): Promise<Figure[]> {
  const runs = { on: [] as number[], off: [] as number[] };
  let registered = 0;
  for (let round = 0; round < context.rounds; round++) {
    const on = await context.inBrowser('extended', (browser) => frameCost(browser, context, true));
    registered = on.marks;
    runs.on.push(on.each);
    const off = await context.inBrowser('plain', (browser) => frameCost(browser, context, false));
    runs.off.push(off.each);
  }
  const [on, off] = [median(runs.on), median(runs.off)];
  const row = 'frame cost';
  const note = `10,000 matches, ${registered} registered`;
  return [
    { row, name: 'on against off', value: on / off, unit: 'times', goal: atMost(1.2), note },
    { row, name: 'a frame, on', value: on, unit: 'ms' },
    { row, name: 'a frame, off', value: off, unit: 'ms' },
  ];
}
