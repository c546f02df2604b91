import { editDistance } from '../search/edit-distance.ts';

/** The candidate that a slip of the pen may have meant: at most two letters away, or three in a long word. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = word.length > 12 ? 4 : Math.min(3, word.length);
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
