import { splitWords, type Word } from './split-words.ts';

/** A stretch of a text, in UTF-16 units; the end is exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** From so many letters on, a searched word also stands for those that begin with it. */
const SHORTEST_PREFIX = 3;

/** Whether a word is the sought one: itself or its plural, or only a longer one (`isOpen`). */
function answers(word: Word | undefined, sought: string, isLast: boolean, isOpen: boolean): boolean {
  if (word === undefined) return false;
  if (word.folded === sought) return true;
  if (!isLast || word.isHan || sought.length < SHORTEST_PREFIX) return false;
  if (isOpen) return word.folded.startsWith(sought);
  const plurals = [`${sought}s`, `${sought}es`, sought.replace(/y$/, 'ies')];
  return plurals.includes(word.folded);
}

/** How many words from an index on spell the sought ones: in sequence, or written as one ("cybersovereignty"). */
function lengthAt(words: readonly Word[], index: number, sought: readonly string[], isOpen: boolean): number {
  const last = sought.length - 1;
  if (sought.every((each, offset) => answers(words[index + offset], each, offset === last, isOpen)))
    return sought.length;
  const [first, second] = [words[index], words[index + 1]];
  const isJoined =
    sought.length === 1 && first && second && !first.isHan && first.folded + second.folded === sought[0];
  return isJoined ? 2 : 0;
}

function isContiguous(text: string, words: readonly Word[]): boolean {
  return words.every((word, index) => {
    const next = words[index + 1];
    return next === undefined || /^[\s\-\u2010\u2011–]*$/u.test(text.slice(word.end, next.start));
  });
}

function hitsOf(text: string, words: readonly Word[], sought: readonly string[], isOpen: boolean): Stretch[] {
  return words.flatMap((word, index) => {
    const hit = words.slice(index, index + lengthAt(words, index, sought, isOpen));
    const end = hit.at(-1)?.end;
    return end !== undefined && isContiguous(text, hit) ? [{ start: word.start, end }] : [];
  });
}

/**
 * Where the sought words or phrases stand in a text, in order and without overlaps:
 * whole words, in the plural too; where a sought one does not stand so, the words
 * that begin with it, unless a space behind it says that it is whole.
 */
export function findHits(text: string, sought: readonly string[]): Stretch[] {
  const words = splitWords(text);
  const found = sought.flatMap((each) => {
    const wanted = splitWords(each).map(({ folded }) => folded);
    if (wanted.length === 0) return [];
    const whole = hitsOf(text, words, wanted, false);
    return whole.length > 0 || each.endsWith(' ') ? whole : hitsOf(text, words, wanted, true);
  });
  return merge(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Joins stretches that overlap, or have but a space or hyphen between them. */
function merge(text: string, stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = merged.at(-1);
    if (last && /^[\s\-\u2010\u2011]?$/u.test(text.slice(last.end, start)))
      last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
