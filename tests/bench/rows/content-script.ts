import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { BenchContext } from '../measure/bench-context.ts';
import { median } from '../measure/median.ts';
import { ownStretches, tracePage } from '../measure/trace-page.ts';
import { untilStill } from '../measure/until-still.ts';
import { atMost, type Figure } from '../report/figure.ts';

const pages = ['news', 'reference', 'specification'] as const;
/** The lexicon stands in the script as one long word of base64. */
const lexicon = /[A-Za-z0-9+/=]{2000,}/g;

interface Load {
  evaluate: number;
  longest: number;
  total: number;
}

/** Loads a page with the built extension; microseconds of CPU become milliseconds. */
async function load(browser: Browser, context: BenchContext, name: (typeof pages)[number]): Promise<Load> {
  const page = await browser.newPage();
  try {
    const events = await tracePage(page, async () => {
      await page.goto(context.urlOf(name), { waitUntil: 'load' });
      await untilStill(page, { expected: true });
    });
    const own = ownStretches(events).filter(({ args }) => !args.data?.url?.startsWith('pptr:'));
    const cpu = own.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
    const scripts = own.filter(({ name: kind }) => kind === 'EvaluateScript');
    const evaluate = scripts.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur) / 1000, 0);
    return { evaluate, longest: Math.max(...cpu), total: cpu.reduce((sum, value) => sum + value, 0) };
  } finally {
    await page.close().catch(() => {});
  }
}

function sizes(context: BenchContext): Figure {
  const script = readFileSync(join(context.extensionDir, 'content-scripts/content.js'), 'utf8');
  const bare = Buffer.byteLength(script.replace(lexicon, ''));
  const note = `${Buffer.byteLength(script)} with the lexicon`;
  return {
    ...{ row: 'content script', name: 'raw size without the lexicon', value: bare },
    ...{ unit: 'bytes', goal: atMost(25_000), note },
  };
}

/** What the built content script costs as a page loads. */
export async function measureContentScript(context: BenchContext): Promise<Figure[]> {
  const loads = new Map<string, Load[]>(pages.map((page) => [page, []]));
  for (let round = 0; round < context.rounds; round++) {
    for (const page of pages) {
      loads.get(page)?.push(await context.inBrowser('extended', (browser) => load(browser, context, page)));
    }
  }
  const middle = (page: string, key: keyof Load) => median((loads.get(page) ?? []).map((each) => each[key]));
  return [
    sizes(context),
    {
      ...{ row: 'content script', name: 'evaluate, with the lexicon', value: middle('news', 'evaluate') },
      ...{ unit: 'ms', goal: atMost(2), note: 'EvaluateScript, by CPU' },
    },
    ...pages.flatMap((page): Figure[] => [
      {
        ...{ row: 'longest task', name: page, value: middle(page, 'longest') },
        ...{ unit: 'ms', goal: atMost(16), note: 'built extension, by CPU, median of the longest' },
      },
      { row: 'longest task', name: `all of ours, ${page}`, value: middle(page, 'total'), unit: 'ms' },
    ]),
  ];
}
