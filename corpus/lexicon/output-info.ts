import { INVISIBLE } from './fold-text.ts';

/**
 * What stands at a node of the trie, as one 32-bit word: in the low 24 bits a term's
 * index (for `OPENER`, the gate to open), above them flags. `CONDITIONAL` ones have
 * an entry in `conditions`: their own index, context gate + 1 or 0, exact hash or 0.
 */
export const VALUE = 0xffffff;
/** In the place of a term's index: these words are of no term, and no form within them counts. */
export const NO_TERM = 0xffffff;
/** The form's regular plural counts as well. */
export const PLURAL = 1 << 24;
/** No term: opens a gate. */
export const OPENER = 1 << 25;
/** A form of an `always` term: opens the gate of the page. */
export const OPENS_PAGE = 1 << 26;
/** A form of an `in-context` term: counts only when the gate of the page is open. */
export const IN_CONTEXT = 1 << 27;
export const CONDITIONAL = 1 << 28;

/** The gate that any form of an `always` term opens. */
export const PAGE_GATE = 0;

/** Made at the first use: sets of Unicode properties are dear to build. */
let marksAndJoints: RegExp | undefined;

/** A text as the forms with exact case compare it: letters as they are, joints and marks left out. */
export function exactText(text: string): string {
  marksAndJoints ??= /[\p{M}\s\-\u2010\u2011\u2013]/gu;
  const plain = text.replace(INVISIBLE, '').normalize('NFKD').replace(marksAndJoints, '');
  return plain.replace(/[\u2018\u2019\u201b\u02bc]/g, "'").replace(/[\u201c-\u201f]/g, '"');
}

/** Never 0. The folded texts are equal already where hashes are compared: only case can differ. */
export function exactHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0 || 1;
}
