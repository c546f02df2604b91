import type { BenchContext } from '../measure/bench-context.ts';
import { termCounts } from '../measure/bench-server.ts';
import { median } from '../measure/median.ts';
import { runContender } from '../measure/run-contender.ts';
import { atMost, type Figure } from '../report/figure.ts';

const row = 'lexicon';

/** Opening a lexicon, and how large it is. */
export async function measureLexicon(context: BenchContext): Promise<Figure[]> {
  const opening = new Map<number, number[]>(termCounts.map((terms) => [terms, []]));
  for (let round = 0; round < context.rounds; round++) {
    for (const terms of termCounts) {
      const result = await runContender(context, { page: 'news', contender: 'open-lexicon', terms });
      opening.get(terms)?.push(Number(result.opening));
    }
  }
  return termCounts.flatMap((terms): Figure[] => {
    const bytes = context.lexicon(terms).length / terms;
    const value = median(opening.get(terms) ?? []);
    const [size, open] = [`bytes a term, ${terms} terms`, `opening, ${terms} terms`];
    return [
      { row, name: open, value, unit: 'ms', goal: atMost(0.5), note: 'by the clock, first call' },
      { row, name: size, value: bytes, unit: 'bytes', goal: atMost(40) },
    ];
  });
}
