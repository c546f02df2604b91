import type MiniSearch from 'minisearch';
import { takeDates } from './date-tokens.ts';
import { holdsPhrase } from './holds-phrase.ts';
import type { IndexDocument, IndexField } from './index-documents.ts';
import type { Wording } from './query.ts';
import { queryTokens } from './split-words.ts';

/** What one reads of an answer, apart from where it was printed and what it is filed under: these have filters. */
const shown: readonly IndexField[] = ['text', 'name', 'speaker', 'role', 'occasion', 'gloss'];
/** Of the English, Chinese words say only what it is filed under. */
const inChinese: readonly IndexField[] = [...shown, 'terms'];

const asTyped = {
  combineWith: 'AND',
  prefix: false,
  fuzzy: false,
  tokenize: (text: string) => queryTokens(text),
  processTerm: (token: string) => token,
} as const;

/** The documents that hold what a query does not want: a word whole, a phrase or compound in sequence, a date. */
export function findExcluded(
  index: MiniSearch,
  { sought: text }: Pick<Wording, 'sought'>,
  documents: ReadonlyMap<string, IndexDocument>,
): string[] {
  const { dates, rest } = /^\d{4}$/.test(text) ? { dates: [text], rest: '' } : takeDates(text);
  if (dates.length > 0 && rest.trim() === '') {
    const dated = index.search(
      { combineWith: 'AND', queries: dates },
      { ...asTyped, tokenize: (token) => [token], fields: ['date'], prefix: true },
    );
    return dated.map(({ id }) => id);
  }
  const fields = /\p{Script=Han}/u.test(text) ? inChinese : shown;
  return index
    .search(text, { ...asTyped, fields: [...fields] })
    .map(({ id }) => String(id))
    .filter((id) => {
      const document = documents.get(id);
      return document !== undefined && holdsPhrase(document, text, { fields });
    });
}
