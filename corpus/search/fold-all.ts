import { splitWords } from './split-words.ts';

/** A text as its folded words, one space between them: the same for all ways of writing it. */
export const foldAll = (text: string): string =>
  splitWords(text)
    .map(({ folded }) => folded)
    .join(' ');
