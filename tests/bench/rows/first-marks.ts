import type { BenchContext } from '../measure/bench-context.ts';
import { median } from '../measure/median.ts';
import { runContender } from '../measure/run-contender.ts';
import { atMost, type Figure } from '../report/figure.ts';

const pages = ['news', 'reference', 'specification'] as const;

/** How long after the injection the last mark of the first viewport is registered. */
export async function measureFirstMarks(context: BenchContext): Promise<Figure[]> {
  const times = new Map<string, number[]>(pages.map((page) => [page, []]));
  for (let round = 0; round < context.rounds; round++) {
    for (const page of pages) {
      const run = { page, contender: 'ours-first-marks', terms: 10_000 } as const;
      times.get(page)?.push(Number((await runContender(context, run)).firstMarks));
    }
  }
  return pages.map((page) => ({
    row: 'first viewport',
    name: `marks after injection, ${page}`,
    value: median(times.get(page) ?? []),
    unit: 'ms',
    goal: atMost(60),
    note: 'by the clock: grows on a busy machine',
  }));
}
