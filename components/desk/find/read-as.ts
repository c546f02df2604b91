import { formatDate } from '../../../corpus/citation/format-date.ts';
import { type DescribedPart, describeQuery } from '../../../corpus/search/describe-query.ts';
import type { Kind, Named, ReadQuery } from '../../../corpus/search/query.ts';
import { localized } from '../../localized.ts';
import type { MessageKey, Text } from '../../text.ts';

const named = {
  speaker: ['saidBy', 'notSaidBy'],
  source: ['printedIn', 'notPrintedIn'],
  term: ['onTerm', 'notOnTerm'],
} as const satisfies Record<string, readonly [MessageKey, MessageKey]>;

const kindsOf = {
  quotation: 'manyQuotations',
  fact: 'manyFacts',
  term: 'manyTerms',
  person: 'manyPeople',
} as const satisfies Record<Kind, MessageKey>;

/** A year reads "in 2014 or later", a month likewise, a day "on 19 Nov 2014 or later". */
function limitWords({ part, date }: Extract<DescribedPart, { date: string }>, text: Text): string {
  const shown = formatDate(date, text.locale);
  if (part === 'before') return text.t('readBefore', shown);
  return text.t(date.length > 7 ? 'readAfterDay' : 'readAfter', shown);
}

function partWords(part: DescribedPart, text: Text): string {
  const either = (words: readonly string[]) =>
    new Intl.ListFormat(text.locale, { type: 'disjunction' }).format(words);
  switch (part.part) {
    case 'words':
      return part.text;
    case 'phrase':
      return text.t('readPhrase', part.text);
    case 'without':
      return text.t('readWithout', part.text);
    case 'kind':
      return text.t(part.out ? 'noKind' : 'onlyKind', either(part.kinds.map((kind) => text.t(kindsOf[kind]))));
    case 'after':
    case 'before':
      return limitWords(part, text);
    default: {
      const names = part.names.map(({ name, zh }: Named) => localized(text, name, zh).children);
      return text.t(named[part.part][part.out ? 1 : 0], either(names));
    }
  }
}

/** "sovereignty, in 2014 or later, not said by Lu Wei"; empty where the query reads as it stands. */
export const readAs = (query: ReadQuery, text: Text): string =>
  text.join(describeQuery(query).map((part) => partWords(part, text)));
