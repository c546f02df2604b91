import type { SearchResult } from 'minisearch';
import { editDistance } from './edit-distance.ts';
import { tolerance } from './find-documents.ts';
import type { Query } from './query.ts';

/** How well a token of the query is answered: 0 exactly, 1 by a longer word, 2 by one spelled otherwise, 3 not at all. */
function distance(hit: SearchResult, token: string): number {
  if (token in hit.match) return 0;
  if (hit.terms.some((term) => term.startsWith(token))) return 1;
  return hit.queryTerms.includes(token) ? 2 : 3;
}

/** Whether a word, as typed or as it was probably meant, stands in the name of who said it. */
function isInSpeaker(hit: SearchResult, word: string): boolean {
  const isIn = (token: string) => hit.match[token]?.includes('speaker') ?? false;
  if (distance(hit, word) !== 2) return isIn(word);
  return hit.terms.some((token) => isIn(token) && editDistance(token, word) <= (tolerance(word) || 0));
}

/** Best first: what is named so (or nearly, where a word is misspelled), then the fewest words missing, misspelled, then what who is so named said, then the fewest prolonged, then the index's score. */
export function rankHits(
  hits: readonly SearchResult[],
  query: Query,
  isNamed: (id: string, isMisspelled: boolean) => boolean,
): SearchResult[] {
  const rated = hits.map((hit) => {
    const distances = query.words.map((word) => distance(hit, word));
    const count = (wanted: number) => distances.filter((each) => each === wanted).length;
    const isSpeaker = query.words.length > 0 && query.words.every((word) => isInSpeaker(hit, word));
    const named = isNamed(hit.id, count(2) + count(3) > 0);
    const keys = [named ? 0 : 1, count(3), count(2), isSpeaker ? 0 : 1, count(1), -hit.score];
    return { hit, keys };
  });
  const compare = (a: readonly number[], b: readonly number[]) =>
    a.map((key, index) => key - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return rated.sort((a, b) => compare(a.keys, b.keys)).map(({ hit }) => hit);
}
