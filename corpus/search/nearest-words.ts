import { editDistance } from './edit-distance.ts';
import { splitWords } from './split-words.ts';

const SHORTEST = 4;
/** Words in so large a part of the texts are nobody's suggestion. */
const COMMON = 0.3;
/** What is so much farther than the nearest is no help beside it. */
const FAR = 0.5;

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** From 0, nothing in common, to 3, the same; what is too far apart is 0. A common beginning counts most. */
function nearness(sought: string, word: string): number {
  const prefix = commonPrefix(sought, word);
  const longest = Math.max(sought.length, word.length);
  const likeness = 1 - editDistance(sought, word) / longest;
  if (prefix < 2 && likeness < 0.6) return 0;
  return (2 * prefix) / longest + likeness;
}

/** The words of texts as printed (small where they ever are), by their folded spelling. */
export function collectVocabulary(texts: readonly string[]): Map<string, string> {
  const printed = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const text of texts) {
    const here = new Set<string>();
    for (const { folded, start, end, isHan } of splitWords(text)) {
      if (isHan || folded.length < SHORTEST || !/^\p{L}+$/u.test(folded)) continue;
      const word = text.slice(start, end).replace(/['’]s$/, '');
      const known = printed.get(folded);
      if (known === undefined || word === word.toLowerCase()) printed.set(folded, word);
      here.add(folded);
    }
    for (const folded of here) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  for (const [folded, count] of counts)
    if (count > Math.max(3, texts.length * COMMON)) printed.delete(folded);
  return printed;
}

/** The words nearest to one, nearest first, as printed. */
export function nearestWords(sought: string, vocabulary: ReadonlyMap<string, string>): string[] {
  if (sought.length < 3) return [];
  const rated = [...vocabulary]
    .map(([folded, word]) => ({ word, near: nearness(sought, folded) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || (a.word < b.word ? -1 : 1));
  const nearest = rated[0]?.near ?? 0;
  return rated.filter(({ near }) => near >= nearest * FAR).map(({ word }) => word);
}
