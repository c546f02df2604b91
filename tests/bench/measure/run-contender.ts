import type { Browser } from 'puppeteer-core';
import type { BenchResult } from '../in-page/bench-world.ts';
import type { PageName } from '../pages/bench-pages.ts';
import type { BenchContext } from './bench-context.ts';
import type { Contender } from './contenders.ts';
import { openTab, twoFrames } from './open-tab.ts';

export interface Run {
  page: PageName;
  contender: Contender;
  /** How many terms it looks for; 0: it is given none. */
  terms: number;
}

export interface RunResult extends BenchResult {
  /** Milliseconds of the main thread by CPU, from the injection until all is found and painted. */
  cpu: number;
}

/** Fetches what the contender works on; not measured. */
const prepare = (kind: 'lexicon' | 'phrases', terms: number) => `(async () => {
  const response = await fetch('/${kind}/${terms}');
  const world = (globalThis.onRecordBench ??= {});
  if ('${kind}' === 'phrases') world.phrases = await response.json();
  else world.lexicon = Uint8Array.fromBase64(await response.text());
})()`;

const needsLexicon: readonly Contender[] = ['ours', 'ours-first-marks', 'pointer', 'open-lexicon'];

/** Runs a contender once, in a fresh tab. */
export function runContender(context: BenchContext, run: Run): Promise<RunResult> {
  return context.inBrowser('plain', (browser) => runIn(browser, context, run));
}

async function runIn(browser: Browser, context: BenchContext, run: Run): Promise<RunResult> {
  const { page, contender, terms } = run;
  const tab = await openTab(browser, context.urlOf(page));
  try {
    if (terms > 0)
      await tab.inWorld(prepare(needsLexicon.includes(contender) ? 'lexicon' : 'phrases', terms));
    await tab.session.send('HeapProfiler.collectGarbage');
    await tab.inWorld(twoFrames);
    const before = await tab.threadTime();
    await tab.inWorld(`${context.script(contender)}\n;0`);
    const result = await tab.inWorld<BenchResult>(`onRecordBench.done.then(async (result) => {
      await ${twoFrames};
      return result;
    })`);
    const cpu = ((await tab.threadTime()) - before) * 1000;
    return { ...result, cpu };
  } finally {
    await tab.close();
  }
}
