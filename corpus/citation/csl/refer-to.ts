import type { Passage } from '../../pack/passage.ts';
import { languageOf } from '../language-of.ts';
import { wordBefore } from '../punctuation.ts';
import { chineseReference } from './chinese-reference.ts';
import type { CitationLocale, CitationStyle } from './citer.ts';
import type { CiterLabels } from './citer-labels.ts';
import { paragraphOf } from './paragraph-of.ts';
import type { Run } from './run.ts';

export interface Manner {
  style: CitationStyle;
  locale: CitationLocale;
  labels: CiterLabels;
}

/** `SPEAKER, …, quoted in NOTE`; the note alone for words that nobody is named to have said. */
export function quoted(said: string, note: Run[], { style, locale, labels }: Manner): Run[] {
  const [first, ...rest] = note;
  if (said === '' || first === undefined) return note;
  const comma = languageOf(locale) === 'zh' ? '，' : ', ';
  const word = wordBefore(labels.quotedIn[style], first.text).slice(0, -first.text.length);
  return [{ text: `${said}${comma}${word}` }, first, ...rest];
}

/** What stands in the brackets besides author and year. Of the four, only APA counts paragraphs that bear no number. */
export function howToRefer(
  passage: Passage,
  said: string,
  { style, labels }: Manner,
): { prefix?: string; paragraph?: string } {
  if (said === '') return {};
  const paragraph =
    style === 'apa' && passage.kind === 'quotation' ? paragraphOf(passage.quotation.locator) : undefined;
  return { prefix: `${labels.quotedIn[style]} `, ...(paragraph !== undefined && { paragraph }) };
}

/** `SPEAKER, … (quoted in AUTHOR DATE).` */
export function referTo(said: string, reference: Run[], { style, locale, labels }: Manner): Run[] {
  const runs =
    languageOf(locale) === 'zh'
      ? [{ text: said }, ...chineseReference(reference, labels.quotedIn[style]), { text: '。' }]
      : [{ text: said && `${said} ` }, ...reference, { text: '.' }];
  return runs.filter(({ text }) => text !== '');
}
