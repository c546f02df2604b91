import { formatDate } from '../../corpus/citation/format-date.ts';
import { type DescribedPart, describeQuery } from '../../corpus/search/describe-query.ts';
import type { Named, ReadQuery, SoughtKind } from '../../corpus/search/query.ts';
import type { MessageKey, Text } from '../text.ts';

/** So many names of one part are said; of more, how many. */
const NAMES = 3;

const kindNames: Record<SoughtKind, MessageKey> = {
  quotation: 'kindsQuotation',
  fact: 'kindsFact',
  term: 'kindsTerm',
  person: 'kindsPerson',
  selection: 'kindsSelection',
};

const messages = {
  speaker: ['readSpeaker', 'readNotSpeaker'],
  source: ['readSource', 'readNotSource'],
  term: ['readTerm', 'readNotTerm'],
} as const;

/** A source by its name and date, as long as there are few. */
function nameOf({ name, zh, published }: Named, isOneOfMany: boolean, text: Text): string {
  const own = text.locale === 'zh-CN' ? (zh ?? name) : name;
  return published === undefined || isOneOfMany ? own : text.join([own, formatDate(published, text.locale)]);
}

function either(names: readonly string[], text: Text): string {
  const distinct = [...new Set(names)];
  const said = distinct.length > NAMES ? distinct.slice(0, NAMES - 1) : distinct;
  const more = distinct.length - said.length;
  const list = new Intl.ListFormat(text.locale, { type: 'disjunction' });
  return list.format([...said, ...(more > 0 ? [text.t('readMore', more)] : [])]);
}

/** A limit as people say it: "in Nov 2014 or later", "before 2015". */
function limit({ part, date }: Extract<DescribedPart, { date: string }>, text: Text): string {
  const printed = formatDate(date, text.locale);
  if (part === 'before') return text.t('readBefore', printed);
  return text.t(date.length > 'YYYY-MM'.length ? 'readAfterDay' : 'readAfter', printed);
}

function wordPart(part: DescribedPart, text: Text): string {
  switch (part.part) {
    case 'words':
      return part.text;
    case 'phrase':
      return text.t('readPhrase', part.text);
    case 'without':
      return text.t('readWithout', part.text);
    case 'kind': {
      const names = part.kinds.map((kind) => text.t(kindNames[kind]));
      return text.t(part.out ? 'readNotKind' : 'readKind', either(names, text));
    }
    case 'after':
    case 'before':
      return limit(part, text);
    default: {
      const [wanted, unwanted] = messages[part.part];
      const names = part.names.map((name) => nameOf(name, part.names.length > 2, text));
      return text.t(part.out ? unwanted : wanted, either(names, text));
    }
  }
}

/** A query with operators said back in words: "sovereignty, in 2014 or later, not said by Lu Wei"; empty without operators. */
export const readBack = (query: ReadQuery, text: Text): string =>
  text.join(describeQuery(query).map((part) => wordPart(part, text)));
