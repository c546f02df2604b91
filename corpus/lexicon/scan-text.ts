import { hashPair, rehash, spread } from './hash-symbols.ts';
import { BROKEN, nextGap } from './next-gap.ts';
import { LATIN, SPACE, standsAlone, symbolOf, UNKNOWN } from './symbol-of.ts';

/** The symbols of the Latin-1 characters of words; 0 for all others. */
const WORDLY = LATIN.map((symbol) => (symbol > 3 && symbol < 256 ? symbol : 0));

/** Bloom filters of what forms consist of or begin with: see `buildFilters`. */
export interface Filters {
  words: Uint32Array;
  pairs: Uint32Array;
}

/** Whether a key whose first bit is set may be in a filter. The index is within it: its length is a power of two. */
function passes(filter: Uint32Array, shift: number, key: number): boolean {
  const second = rehash(key);
  const other = second >>> shift;
  if (((filter[other >>> 5] as number) & (1 << other)) === 0) return false;
  const third = rehash(second) >>> shift;
  return ((filter[third >>> 5] as number) & (1 << third)) !== 0;
}

/**
 * Reads a text once and calls `visit` with the start of each token at which a form
 * may begin; starts never fall, but one may come twice. Nearly all tokens are passed
 * by for a look into each filter: for the pair they make with the one before, and
 * for themselves. False, at once, where the text must be folded first and is not.
 *
 * One long function, since this is what reading a page costs.
 */
export function scanText(
  text: string,
  isFolded: boolean,
  { words, pairs }: Filters,
  visit: (start: number) => void,
): boolean {
  const wordShift = Math.clz32(words.length * 32 - 1);
  const pairShift = Math.clz32(pairs.length * 32 - 1);
  const units = text.length;
  let before = 0;
  let startBefore = 0;
  let gap = BROKEN;
  let bit = 0;
  let at = 0;
  while (at < units) {
    let start = at;
    let sum = 0;
    let code = 0;
    let symbol = 0;
    for (; at < units; at++) {
      code = text.charCodeAt(at);
      if (code > 255) break;
      symbol = WORDLY[code] as number;
      if (symbol === 0) break;
      sum = ((sum << 5) - sum + symbol) | 0;
    }
    if (code > 127 && at < units) {
      for (; at < units; at++) {
        code = text.charCodeAt(at);
        symbol = symbolOf(code);
        if (symbol === UNKNOWN) {
          if (!isFolded) return false;
          symbol = code;
        }
        if (symbol === 0) {
          if (at === start) start++;
        } else if (symbol < 4 || standsAlone(symbol)) break;
        else sum = ((sum << 5) - sum + symbol) | 0;
      }
    }
    if (at === start) {
      if (at === units) break;
      at++;
      if (code < 128) symbol = LATIN[code] as number;
      if (symbol < 4) {
        gap = nextGap(gap, symbol);
        continue;
      }
      sum = symbol;
    }
    const hash = spread(sum);
    if (gap !== BROKEN) {
      const pair = hashPair(before, hash);
      bit = pair >>> pairShift;
      if (((pairs[bit >>> 5] as number) & (1 << bit)) !== 0 && passes(pairs, pairShift, pair))
        visit(startBefore);
    }
    bit = hash >>> wordShift;
    if (((words[bit >>> 5] as number) & (1 << bit)) !== 0 && passes(words, wordShift, hash)) visit(start);
    before = hash;
    startBefore = start;
    gap = 0;
    if (code === 32 && at < units) {
      gap = SPACE;
      at++;
    }
  }
  return true;
}
