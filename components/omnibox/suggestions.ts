import { excerpt } from '../../corpus/search/excerpt.ts';
import { markWords } from '../../corpus/search/mark-words.ts';
import type { Answer, Result } from '../../corpus/search/search.ts';
import { localized } from '../localized.ts';
import { lastRole } from '../popup/last-role.ts';
import type { Ref } from '../popup/props.ts';
import { wordFault } from '../query/word-fault.ts';
import { kindName, speakerName, termLabel } from '../quotation/names.ts';
import { shownDate } from '../quotation/shown-date.ts';
import { factHeading } from '../statement/fact-heading.ts';
import type { Text } from '../text.ts';

/** One row below the address bar: `content` is what choosing it enters. */
export interface Suggestion {
  content: string;
  description: string;
}

/** A stretch of a row: `dim` stands back, `match` answers the query. */
interface Piece {
  words: string;
  as?: 'dim' | 'match';
}

/** How a browser takes a row: Chromium as XML, Firefox as plain text. */
export type Markup = 'xml' | 'plain';

/** Browsers show about so many, and about so much of each. */
const ROWS = 6;
const LENGTH = 90;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** What XML can't hold even escaped: Chromium refuses the whole row. */
const unprintable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const asXml = (words: string) =>
  words.replace(unprintable, ' ').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Puts a row as a browser takes it. */
export function writeRow(pieces: readonly Piece[], markup: Markup): string {
  const written = pieces.map(({ words, as }) => {
    if (markup === 'plain') return words;
    return as === undefined ? asXml(words) : `<${as}>${asXml(words)}</${as}>`;
  });
  return written.join('');
}

function markedExcerpt(text: string, words: readonly string[], marks: readonly [string, string]): Piece[] {
  const cut = excerpt(text, words, LENGTH);
  const segments = markWords(cut.text, words).map(
    (segment): Piece => ({ words: segment.text, ...(segment.hit && { as: 'match' }) }),
  );
  const before = marks[0] + (cut.before ? '[…] ' : '');
  return [{ words: before }, ...segments, { words: (cut.after ? ' […]' : '') + marks[1] }];
}

const dateOf = ({ word, text }: { word?: string; text: string }) =>
  word === undefined ? text : `${word} ${text}`;
const head = (name: string, beside: string): Piece[] => [
  { words: name },
  { words: ` ${beside} `, as: 'dim' },
];

/** Who, when, and the words, as far as there is room. */
function rowOf(result: Result, text: Text): { ref: Ref; pieces: Piece[] } | undefined {
  const { words } = result;
  switch (result.kind) {
    case 'quotation': {
      const [quotation] = result.statement.renderings;
      if (quotation === undefined) return undefined;
      const name = speakerName(quotation, text).children;
      const pieces = head(name, dateOf(shownDate(quotation, text)));
      return {
        ref: { kind: 'quotation', id: quotation.id },
        pieces: [...pieces, ...markedExcerpt(quotation.text, words, ['“', '”'])],
      };
    }
    case 'event': {
      const { fact, id } = result;
      const heading = head(factHeading(fact, text), dateOf(shownDate(fact, text)));
      const own = localized(text, fact.text, fact.zh?.text).children;
      return { ref: { kind: 'event', id }, pieces: [...heading, ...markedExcerpt(own, words, ['', ''])] };
    }
    case 'term': {
      const { term, id } = result;
      const gloss = localized(text, term.gloss, term.zh?.gloss).children;
      const heading = head(termLabel(term, text).children, kindName(term.kind, text));
      return { ref: { kind: 'term', id }, pieces: [...heading, ...markedExcerpt(gloss, [], ['', ''])] };
    }
    case 'person': {
      const { person, id } = result;
      const name = localized(text, person.name, person.zh?.name).children;
      const heading = head(name, text.t('kindPerson'));
      return {
        ref: { kind: 'person', id },
        pieces: [...heading, { words: lastRole(person, text).children }],
      };
    }
  }
}

/** The best answers to a query, as rows below the address bar. */
export function suggestions({ results }: Pick<Answer, 'results'>, text: Text, markup: Markup): Suggestion[] {
  return results
    .map((result) => rowOf(result, text))
    .filter((row) => row !== undefined)
    .slice(0, ROWS)
    .map(({ ref, pieces }) => ({
      content: `${ref.kind}:${ref.id}`,
      description: writeRow(pieces, markup),
    }));
}

/** The first row, for Enter: what is at fault, or how many answers the desk will show. */
export function firstRow(
  { query, total }: Pick<Answer, 'query' | 'total'>,
  text: Text,
  markup: Markup,
): string {
  const [fault] = query.faults;
  const found = text.t('omniboxFind', text.count('results', total));
  const words = query.typed.trim() === '' ? text.t('searchTheRecord') : found;
  return writeRow(
    [{ words }, ...(fault ? [{ words: ` ${wordFault(fault, text)}`, as: 'dim' as const }] : [])],
    markup,
  );
}
