import { hashPair, hashSymbols, rehash } from './hash-symbols.ts';
import { PLURAL } from './output-info.ts';
import type { PlannedOutput } from './plan-outputs.ts';
import { pluralOf } from './plural-ending.ts';

const BITS_PER_KEY = 10;

/** What must pass a filter for an output to be found: its word if it has one, else its first two. */
function keysOf({ tokens, info }: PlannedOutput): number[] {
  const [first = [], second] = tokens;
  const checked = second ?? first;
  const plural = tokens.length <= 2 && info & PLURAL ? pluralOf(checked) : undefined;
  const hashes = [checked, ...(plural ? [plural] : [])].map((word) => hashSymbols(word, word.length));
  return second ? hashes.map((hash) => hashPair(hashSymbols(first, first.length), hash)) : hashes;
}

/** The bits (a power of two) of a Bloom filter with three places a key, by 32s. */
function buildFilter(outputs: readonly PlannedOutput[]): Uint32Array {
  const keys = new Set(outputs.flatMap(keysOf));
  const words = 2 ** Math.max(5, Math.ceil(Math.log2((keys.size * BITS_PER_KEY) / 32)));
  const filter = new Uint32Array(words);
  const shift = Math.clz32(words * 32 - 1);
  for (const key of keys)
    for (const hash of [key, rehash(key), rehash(rehash(key))]) {
      const bit = hash >>> shift;
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  return filter;
}

/** One filter for forms of a single word and one for the others: the first is mostly small, and stays at hand. */
export function buildFilters(outputs: readonly PlannedOutput[]): { words: Uint32Array; pairs: Uint32Array } {
  return {
    words: buildFilter(outputs.filter(({ tokens }) => tokens.length === 1)),
    pairs: buildFilter(outputs.filter(({ tokens }) => tokens.length > 1)),
  };
}
