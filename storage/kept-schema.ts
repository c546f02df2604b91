import * as v from 'valibot';
import { isoDate } from '../corpus/citation/csl/csl-date.ts';
import { parseDate } from '../corpus/citation/parse-date.ts';

const maybe = v.optional(v.string());
/** As far as `Date` goes. */
const milliseconds = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));

function isDate(edtf: string): boolean {
  try {
    return parseDate(edtf).year >= 0;
  } catch {
    return false;
  }
}

const date = v.pipe(
  v.string(),
  v.check(isDate, 'no date by day, month or year, such as 2014-11-19, 2014-11 or 2014'),
);
const day = v.pipe(date, v.regex(/^\d{4}-\d{2}-\d{2}$/, 'no day, such as 2014-11-19'));

/** What a link may lead to: an address that would run something is none. */
const address = (...protocols: string[]) =>
  v.pipe(
    v.string(),
    v.check(
      (url) => URL.canParse(url) && protocols.includes(new URL(url).protocol),
      `no address that begins with ${protocols.join(' or ')}`,
    ),
  );

/** What stands in for the record's own words in Chinese; what it does not know may be anything. */
const inChinese = <T extends string>(...fields: T[]) =>
  v.optional(v.looseObject(Object.fromEntries(fields.map((field) => [field, maybe]))));

const dated = v.looseObject({
  date,
  basis: v.picklist(['stated', 'derived', 'inferred']),
  why: maybe,
  zh: inChinese('why'),
});

/** A name as CSL has it: what is printed of it is text. */
const author = v.looseObject({ family: maybe, given: maybe, literal: maybe });
const dateParts = v.looseObject({ 'date-parts': v.array(v.array(v.number())) });

const source = v.looseObject({
  id: v.string(),
  type: v.string(),
  title: v.string(),
  'container-title': maybe,
  publisher: maybe,
  author: v.optional(v.array(author)),
  issued: dateParts,
  accessed: v.optional(
    v.pipe(
      dateParts,
      v.check((parts) => isDate(isoDate(parts)), 'no date of a calendar'),
    ),
  ),
  issuedBasis: dated,
  URL: v.optional(address('http:', 'https:')),
  language: v.string(),
  custom: v.looseObject({ rights: v.string(), headline: maybe }),
  zh: inChinese('publisher'),
});

const quotation = v.looseObject({
  id: v.string(),
  text: v.string(),
  lang: v.string(),
  speaker: v.looseObject({ id: v.string(), name: v.string(), zh: inChinese('name') }),
  role: v.string(),
  occasion: maybe,
  form: v.string(),
  said: v.optional(dated),
  source,
  locator: v.string(),
  terms: v.array(v.string()),
  via: maybe,
  repairs: v.optional(v.array(v.string())),
  rendering: maybe,
  zh: v.optional(
    v.looseObject({
      role: maybe,
      occasion: maybe,
      via: maybe,
      locator: maybe,
      repairs: v.optional(v.array(v.string())),
    }),
  ),
});

/** The address of a page that can be read. */
const pageAddress = address('http:', 'https:', 'file:');

/** What pages kept by earlier versions don't have: a name by its parts, the place in a journal. */
const authorName = v.looseObject({ name: v.string(), family: v.string(), given: v.string() });
const journal = v.looseObject({
  title: v.string(),
  ...{ volume: maybe, issue: maybe, firstPage: maybe, lastPage: maybe, doi: maybe },
});

const page = v.looseObject({
  title: v.string(),
  url: pageAddress,
  site: v.string(),
  authors: v.optional(v.array(v.string())),
  authorNames: v.optional(v.array(authorName)),
  publisher: maybe,
  journal: v.optional(journal),
  published: v.optional(date),
  lang: maybe,
});

const origins = ['card', 'popup', 'desk', 'panel', 'page'] as const;

/** What every kept passage says of its keeping. An origin that only a later version knows is none. */
const keeping = {
  format: v.literal(1),
  savedAt: milliseconds,
  from: v.fallback(v.optional(v.picklist(origins)), undefined),
};

/**
 * The values under each kind of key, format 1. A saved quotation is whole in
 * itself: it keeps its wording whatever becomes of the corpus. These shapes are
 * their own and never change, so that a corpus with other rules does not make
 * yesterday's items unreadable; what they do not know they keep.
 */
export const keptSchemas = {
  saved: v.looseObject({
    ...keeping,
    quotation,
    met: v.optional(v.looseObject({ page, on: day })),
  }),
  selection: v.looseObject({
    ...keeping,
    selection: v.looseObject({
      id: v.string(),
      text: v.pipe(v.string(), v.nonEmpty('no words')),
      page,
      fragmentUrl: pageAddress,
      readOn: day,
      speaker: maybe,
    }),
  }),
  note: v.looseObject({ format: v.literal(1), text: v.string() }),
  placed: v.looseObject({ format: v.literal(1), folder: v.string() }),
  named: v.looseObject({ format: v.literal(1), name: v.string() }),
  folder: v.looseObject({ format: v.literal(1), name: v.string(), createdAt: milliseconds }),
} as const;
