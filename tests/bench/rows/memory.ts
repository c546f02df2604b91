import type { Browser } from 'puppeteer-core';
import type { BenchContext } from '../measure/bench-context.ts';
import { heapAfterCollection } from '../measure/heap-after-collection.ts';
import { median } from '../measure/median.ts';
import { untilStill } from '../measure/until-still.ts';
import { atMost, type Figure } from '../report/figure.ts';

/** Bytes kept by a tab of ten frames. */
async function keptBytes(context: BenchContext, browser: Browser, expected: boolean): Promise<number> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await page.goto(context.urlOf('frames'), { waitUntil: 'load' });
    await untilStill(page, { expected });
    // A frame that was read lets go of its lexicon after two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    return await heapAfterCollection(session);
  } finally {
    await page.close().catch(() => {});
  }
}

/** What a tab keeps more with us than without, and what it would with an extension that does nothing. */
export async function measureMemory(context: BenchContext): Promise<Figure[]> {
  const kinds = { on: 'extended', off: 'plain', empty: 'empty' } as const;
  const kept = { on: [] as number[], off: [] as number[], empty: [] as number[] };
  for (let round = 0; round < context.rounds; round++) {
    for (const which of ['on', 'off', 'empty'] as const) {
      const measure = (browser: Browser) => keptBytes(context, browser, which === 'on');
      kept[which].push(await context.inBrowser(kinds[which], measure));
    }
  }
  const above = (which: 'on' | 'empty') => median(kept[which]) - median(kept.off);
  const row = 'memory';
  return [
    {
      ...{ row, name: 'tab of 10 frames, above the page without us', value: above('on') },
      ...{ unit: 'bytes', goal: atMost(1_000_000), note: 'heaps and array buffers, after collection' },
    },
    { row, name: 'the same with an empty content script', value: above('empty'), unit: 'bytes' },
  ];
}
