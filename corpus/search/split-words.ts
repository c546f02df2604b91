/** A word, or one Han character, as the search sees it. */
export interface Word {
  /** Without case, diacritics, apostrophes and possessive s. */
  folded: string;
  /** Where it stands in the text, in UTF-16 units; the end is exclusive. */
  start: number;
  end: number;
  isHan: boolean;
}

const HAN = /^\p{Script=Han}/u;
const WORD =
  /\p{Script=Han}\p{M}*|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}\xad\u200b-\u200d]|['’](?=\p{L}))*/gu;

/** Folds one word: "Xi’s" to "xi", "Chehadé" to "chehade", "５Ｇ" to "5g". */
function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\xad\u200b-\u200d]/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}

/** The texts last split: a list of answers is cut up anew at every key, out of the same record. */
const lately = new Map<string, readonly Word[]>();
const REMEMBERED = 2000;
const LONGEST = 2000;

/** The words of a text in order: Han characters one by one, everything else between spaces and punctuation. */
export function splitWords(text: string): readonly Word[] {
  const known = lately.get(text);
  if (known) return known;
  const words = [...text.matchAll(WORD)].map((match) => ({
    folded: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    isHan: HAN.test(match[0]),
  }));
  if (text.length > LONGEST) return words;
  if (lately.size >= REMEMBERED) lately.clear();
  lately.set(text, words);
  return words;
}

/** Whether two words of a text make one compound: joined by a hyphen, or Han characters side by side. */
function isCompound(text: string, first: Word, second: Word): boolean {
  if (first.isHan && second.isHan) return first.end === second.start;
  return !first.isHan && !second.isHan && /^[-\u2010\u2011]$/.test(text.slice(first.end, second.start));
}

/**
 * What a text is indexed under: its words, and each compound of two ("cyber-sovereignty"
 * also as "cybersovereignty"; of a run of Han characters each one and each pair).
 */
export function indexTokens(text: string): string[] {
  const words = splitWords(text);
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    return next && isCompound(text, word, next) ? [word.folded, word.folded + next.folded] : [word.folded];
  });
}

/** What a query looks for: words as they are, runs of Han characters as pairs. */
export function queryTokens(text: string): string[] {
  const words = splitWords(text);
  return words.flatMap((word, index) => {
    if (!word.isHan) return [word.folded];
    const [before, next] = [words[index - 1], words[index + 1]];
    if (next && isCompound(text, word, next)) return [word.folded + next.folded];
    return before && isCompound(text, before, word) ? [] : [word.folded];
  });
}
