/** The hash of the first symbols of a token; `find` computes the same while it reads. */
export function hashSymbols(symbols: ArrayLike<number>, length: number): number {
  let hash = 0;
  for (let index = 0; index < length; index++) hash = (hash * 31 + (symbols[index] ?? 0)) | 0;
  return spread(hash);
}

/** Spreads the entropy of a sum into the high bits, from which table indexes are taken. */
export function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

/** The place of a hash in a table of so many slots, by its high bits; any number of slots will do. */
export const slotOf = (hash: number, slots: number): number => Math.floor(((hash >>> 0) / 2 ** 32) * slots);

/** One hash for two tokens in this order. */
export function hashPair(first: number, second: number): number {
  return Math.imul((first >>> 7) + second, 0x9e3779b1);
}

/** The second place of a key in the filter comes from this hash of it, the third from that of the second. */
export function rehash(key: number): number {
  return Math.imul(key ^ (key >>> 16), 0x85ebca6b);
}
