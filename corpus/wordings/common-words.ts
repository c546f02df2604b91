import type { Word } from './words-of.ts';

/** Positions in both texts that hold the same word. */
export type Pair = readonly [left: number, right: number];

/** Words that say little: they are paired last, and not at all when they agree alone amid differences. */
const little = new Set('a an and as at by for in is it of on or that the to with'.split(' '));

const begins = (words: readonly Word[], index: number) => words[index - 1]?.ends ?? true;

/** How much it is worth to pair two places; 0 where the words differ. */
function worth(left: readonly Word[], right: readonly Word[], i: number, j: number): number {
  const key = left[i]?.key;
  if (key === undefined || key === '' || key !== right[j]?.key) return 0;
  return (little.has(key) ? 1 : 4) + (begins(left, i) && begins(right, j) ? 1 : 0);
}

/** The best worth of every two tails: `best[i][j]` for left from i, right from j. */
function tails(left: readonly Word[], right: readonly Word[]): number[][] {
  const best = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    const row = best[i] ?? [];
    for (let j = right.length - 1; j >= 0; j--) {
      const pair = worth(left, right, i, j);
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), pair > 0 ? at(i + 1, j + 1) + pair : 0);
    }
  }
  return best;
}

/** Leaves out little words that agree alone, so that a difference reads as one. */
function weighty(pairs: readonly Pair[], left: readonly Word[]): Pair[] {
  return pairs.filter(([i, j], index) => {
    const joined = (other: Pair | undefined, step: number) =>
      other?.[0] === i + step && other[1] === j + step;
    const alone = !joined(pairs[index - 1], -1) && !joined(pairs[index + 1], 1);
    return !(alone && little.has(left[i]?.key ?? ''));
  });
}

/** The words that two texts share in the same order (a longest common subsequence by worth). */
export function commonWords(left: readonly Word[], right: readonly Word[]): Pair[] {
  const best = tails(left, right);
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; at(i, j) > 0; ) {
    if (at(i, j) === at(i + 1, j)) i++;
    else if (at(i, j) === at(i, j + 1)) j++;
    else pairs.push([i++, j++]);
  }
  return weighty(pairs, left);
}
