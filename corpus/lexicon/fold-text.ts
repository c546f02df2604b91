import { standsAlone, symbolOf, UNKNOWN } from './symbol-of.ts';

/** A text without case, compatibility forms and diacritics, and the way back from each of its units. */
export interface Folded {
  text: string;
  /** Where the character that gave the unit begins in the original, in UTF-16 units. */
  starts: number[];
  /** Where it ends, its combining marks included. */
  ends: number[];
}

/**
 * Made at the first text that needs them: sets of Unicode properties are dear to build, and most
 * frames never fold anything.
 */
const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** One character with its combining marks (also behind invisible ones) or the jamo of its syllable. */
const cluster = lazily(
  () => /\p{Any}(?:[\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*[\p{M}\u1160-\u11ff])*/uy,
);
/** Marks that may be missing: diacritics, Hebrew and Arabic points, variation selectors. */
const marks = lazily(() => {
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks are meant one by one.
  return /(?=\p{M})[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/gu;
});
/** The characters whose symbol is 0. */
export const INVISIBLE = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** Not `\p{No}`, nor symbols: "China²" and "Kaspersky™" end before their sign. */
const wordly = lazily(() => /[\p{L}\p{M}\p{Nd}\p{Nl}]/u);

const memory = new Map<string, string>();
const MEMORY_LIMIT = 4096;

function foldWordly(letters: string): string {
  const bare = letters.replace(INVISIBLE, '').normalize('NFKD').replace(marks(), '');
  // Lower, upper, lower: the round trip that makes ẞ, ß and SS the same, and σ and ς.
  const folded = bare.toLowerCase().toUpperCase().toLowerCase();
  return folded.normalize('NFKD').replace(marks(), '').normalize('NFC');
}

function foldCluster(letters: string): string {
  const base = String.fromCodePoint(letters.codePointAt(0) ?? 0);
  if (wordly().test(base)) return foldWordly(letters);
  if (base.length > 1 || symbolOf(base.charCodeAt(0)) !== UNKNOWN) return base;
  if (/\s/.test(base)) return ' ';
  return standsAlone(base.charCodeAt(0)) ? base : '\ufffd';
}

function remember(letters: string): string {
  const known = memory.get(letters);
  if (known !== undefined) return known;
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  const folded = foldCluster(letters);
  memory.set(letters, folded);
  return folded;
}

/** Folds any text; the slow path, for what `symbolOf` does not know. */
export function foldText(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  const pattern = cluster();
  let at = 0;
  while (at < text.length) {
    pattern.lastIndex = at;
    const plain = text.charCodeAt(at) < 128 && !(text.charCodeAt(at + 1) >= 128);
    const letters = plain ? text.charAt(at) : (pattern.exec(text)?.[0] ?? text.charAt(at));
    const piece = plain ? letters : remember(letters);
    for (let unit = 0; unit < piece.length; unit++) {
      folded.starts.push(at);
      folded.ends.push(at + letters.length);
    }
    folded.text += piece;
    at += letters.length;
  }
  return folded;
}
