import type { Excerpt } from '../../corpus/search/excerpt.ts';

/** A text in three: what is left out before, what is shown, what is left out after. */
export interface CutText {
  before: string;
  shown: string;
  after: string;
}

/** Places an excerpt in its text. Nothing is lost: the three parts together are the text. */
export function cutText(text: string, excerpt: Excerpt | undefined): CutText {
  const start = excerpt === undefined ? -1 : text.indexOf(excerpt.text);
  if (excerpt === undefined || start < 0) return { before: '', shown: text, after: '' };
  const end = start + excerpt.text.length;
  return { before: text.slice(0, start), shown: text.slice(start, end), after: text.slice(end) };
}
