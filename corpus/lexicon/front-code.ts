import type { Words } from './layout.ts';

/** Every so many ids one is written out whole, so that few are decoded to read one. */
const BLOCK = 16;

/**
 * Sorted ids, each as what differs from the one before: shared length, length of the
 * rest, the rest in ASCII. Throws RangeError on ids that do not fit (over 255, or not ASCII).
 */
export function frontCode(ids: readonly string[]): { blocks: Uint32Array; pool: Uint8Array } {
  const blocks: number[] = [];
  const pool: number[] = [];
  ids.forEach((id, index) => {
    if (id.length > 255 || !/^[\x20-\x7e]+$/.test(id))
      throw new RangeError(`id “${id}”: not short and plain`);
    if (index % BLOCK === 0) blocks.push(pool.length);
    const before = index % BLOCK === 0 ? '' : (ids[index - 1] ?? '');
    let shared = 0;
    while (shared < before.length && before[shared] === id[shared]) shared++;
    pool.push(shared, id.length - shared, ...[...id.slice(shared)].map((char) => char.charCodeAt(0)));
  });
  return { blocks: Uint32Array.from(blocks), pool: Uint8Array.from(pool) };
}

/** The id at an index, decoded. */
export function readFrontCoded(blocks: Words, pool: Uint8Array, index: number): string {
  let at = blocks[Math.floor(index / BLOCK)] ?? 0;
  let id = '';
  for (let left = index % BLOCK; left >= 0; left--) {
    const from = at + 2;
    at = from + (pool[at + 1] ?? 0);
    id = id.slice(0, pool[from - 2]) + String.fromCharCode(...pool.subarray(from, at));
  }
  return id;
}
