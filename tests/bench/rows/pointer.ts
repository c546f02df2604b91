import type { BenchContext } from '../measure/bench-context.ts';
import { median } from '../measure/median.ts';
import { type RunResult, runContender } from '../measure/run-contender.ts';
import { atMost, type Figure } from '../report/figure.ts';

/** What a pointer move costs on a page with 10,000 matches, against the browser's own look-up. */
export async function measurePointer(context: BenchContext): Promise<Figure[]> {
  const results: RunResult[] = [];
  for (let round = 0; round < context.rounds; round++) {
    results.push(await runContender(context, { page: 'crowd', contender: 'pointer', terms: 100 }));
  }
  const each = (key: 'ours' | 'bare') => median(results.map((result) => Number(result[key])));
  const ratio = median(results.map(({ ours, bare }) => Number(ours) / Number(bare)));
  const [first] = results;
  const row = 'pointer';
  return [
    { row, name: 'look-up against elementFromPoint', value: ratio, unit: 'times', goal: atMost(1.6) },
    {
      ...{ row, name: 'look-up', value: each('ours') * 1000, unit: 'µs' },
      note: `${first?.matches} matches, ${first?.hits} of 400 points on one`,
    },
    { row, name: 'elementFromPoint', value: each('bare') * 1000, unit: 'µs' },
  ];
}
