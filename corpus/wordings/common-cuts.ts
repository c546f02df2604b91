import type { Pair } from './common-words.ts';
import type { Word } from './words-of.ts';

interface Side {
  words: readonly Word[];
  paired: ReadonlySet<number>;
}

const ends = ({ words }: Side, place: number) => words[place - 1]?.ends ?? true;
const next = ({ words }: Side, place: number) => words[place]?.key;
const agrees = ({ paired }: Side, place: number) => paired.has(place - 1);

/** The places where a side may be cut, by how many paired words lie before: after a clause, or before "and". */
function places(side: Side): Map<number, number[]> {
  const byPairs = new Map<number, number[]>();
  let pairs = 0;
  side.words.forEach((_, index) => {
    if (agrees(side, index)) pairs++;
    if (ends(side, index) || next(side, index) === 'and')
      byPairs.set(pairs, [...(byPairs.get(pairs) ?? []), index]);
  });
  return byPairs;
}

/** How well both texts can be cut at two places: best where a clause ends in both and the same word follows. */
function fitness(left: Side, right: Side, [i, j]: Pair): number {
  const same = next(left, i) === next(right, j) ? 2 : 0;
  return same + (ends(left, i) ? 1 : 0) + (ends(right, j) ? 1 : 0);
}

/** Of the places with as much agreement before them: the best, and before it the one where an addition begins. */
function cutsAmong(left: Side, right: Side, is: readonly number[], js: readonly number[]): Pair[] {
  const candidates = is
    .flatMap((i) => js.map((j): Pair => [i, j]))
    .filter((pair) => fitness(left, right, pair) > 1);
  const [best] = candidates.toSorted((a, b) => fitness(left, right, b) - fitness(left, right, a));
  const clean = candidates.find(
    ([i, j]) => agrees(left, i) && agrees(right, j) && ends(left, i) && ends(right, j),
  );
  if (best === undefined) return [];
  return clean === undefined || clean[0] > best[0] || clean[1] > best[1] ? [best] : [clean, best];
}

/** Where two texts can be cut so that what stands between two cuts belongs together; from start to end. */
export function commonCuts(left: Side, right: Side): Pair[] {
  const inRight = places(right);
  const inner = [...places(left)].flatMap(([pairs, is]) =>
    cutsAmong(left, right, is, inRight.get(pairs) ?? []),
  );
  return [[0, 0], ...inner, [left.words.length, right.words.length]];
}
