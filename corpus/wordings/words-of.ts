/** A word with what follows it up to the next (so that the words together are the text). */
export interface Word {
  text: string;
  /** What is compared: letters and digits in lower case. */
  key: string;
  /** A clause may end after it. */
  ends: boolean;
}

const words = /\p{Script=Han}\s*|[^\s\p{Script=Han}]+\s*|\s+/gu;
const clauseEnd = /[,;:.!?，；：。！？、]["'”’)]*\s*$/u;

/** Splits a text into words; Chinese characters count as one each. */
export function wordsOf(text: string): Word[] {
  return (text.match(words) ?? []).map((word) => ({
    text: word,
    key: word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
    ends: clauseEnd.test(word),
  }));
}
