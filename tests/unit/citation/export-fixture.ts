import fc from 'fast-check';
import type { CitationLocale, CitationStyle, Citer } from '../../../corpus/citation/csl/citer.ts';
import type { CiterLabels } from '../../../corpus/citation/csl/citer-labels.ts';
import { createCiter } from '../../../corpus/citation/csl/create-citer.ts';
import type { DossierLabels } from '../../../corpus/citation/dossier/dossier.ts';
import type { ExportOptions } from '../../../corpus/citation/export/export-options.ts';
import { createRecord } from '../../../corpus/pack/create-record.ts';
import type {
  AuthorName,
  JournalPlace,
  KeptPassage,
  PageRecord,
  SelectionRecord,
} from '../../../corpus/pack/passage.ts';
import type { QuotationRecord } from '../../../corpus/pack/record.ts';
import { compileBundledPack } from '../../../scripts/bundle-corpus.ts';
import { bundledStyles } from '../../../scripts/bundle-styles.ts';

/** The words of ours, in English and Chinese, as the interface hands them over. */
const english: CiterLabels = {
  inferred: 'inferred',
  via: 'via',
  quotedIn: {
    apa: 'as cited in',
    mla: 'qtd. in',
    'chicago-notes': 'quoted in',
    'chicago-author-date': 'quoted in',
  },
  namedByReader: 'named by the reader',
  publishedInferred: 'The date of publication is inferred.',
  accessed: {
    apa: (date) => `Retrieved ${date}, from`,
    mla: (date) => `Accessed ${date}`,
    'chicago-notes': (date) => `accessed ${date}`,
    'chicago-author-date': (date) => `Accessed ${date}`,
  },
};

const quotedIn = '转引自';
const chinese: CiterLabels = {
  inferred: '推断',
  via: '经由',
  quotedIn: { apa: quotedIn, mla: quotedIn, 'chicago-notes': quotedIn, 'chicago-author-date': quotedIn },
  namedByReader: '由读者指明',
  publishedInferred: '刊出日期系推断。',
  accessed: {
    apa: (date) => `访问于${date},`,
    mla: (date) => `访问于${date}`,
    'chicago-notes': (date) => `访问于${date}`,
    'chicago-author-date': (date) => `访问于${date}`,
  },
};

export const everything: ExportOptions = {
  locale: 'en',
  labels: {
    ...english,
    note: 'Note:',
    met: (page, day) => `Met on ${page}, ${day}.`,
    place: (locator) => `Place in the source: ${locator}.`,
    references: 'References',
    worksCited: 'Works Cited',
  },
  withNotes: true,
  withMet: true,
};

/** The words of ours in a dossier. */
export const dossierWords: DossierLabels = {
  ...english,
  summary: (count, years, today) => `${count} passages, ${years}, ${today}.`,
  marks: {
    inferred: 'inferred',
    published: 'published',
    'published, inferred': 'published, inferred',
    read: 'read',
  },
  authorOfPage: (count) => (count === 1 ? 'author of the page' : 'authors of the page'),
  ownSelection: (day) => `Own selection, read ${day}.`,
  printedWays: (count) => `Printed ${count} ways.`,
  quotedIn: 'Quoted in',
  inThisWording: (what) => `In this wording: ${what}.`,
  saidWhy: (why) => `On the date said: ${why}`,
  saidInferred: (why) => `The date said is inferred: ${why}`,
  saidUnknown: 'When it was said is not stated.',
  publishedInferred: (why) => `The date of publication is inferred: ${why}`,
  repaired: (repairs) => `Repaired: ${repairs}`,
  note: 'Note:',
  met: (page, day) => `Met on ${page}, ${day}.`,
  notes: 'Notes',
  toNote: (number) => `Note ${number}`,
  toWords: (number) => `Back to the words of note ${number}`,
};

const files = bundledStyles();

/** A citer over the very styles and locales that the build bundles. */
export const citerFor = (style: CitationStyle, locale: CitationLocale = 'en-US'): Promise<Citer> =>
  createCiter(style, locale, locale === 'en-US' ? english : chinese, (file) =>
    Promise.resolve(JSON.parse(files.get(file) ?? '')),
  );

const bundled = createRecord(compileBundledPack());

function quotation(id: string): QuotationRecord {
  const found = bundled.quotation(id);
  if (!found) throw new RangeError(`No quotation ${id}`);
  return found;
}

export const keptQuotation = (id: string, more: Partial<KeptPassage> = {}): KeptPassage => ({
  id,
  savedAt: 0,
  passage: { kind: 'quotation', quotation: quotation(id) },
  ...more,
});

const page: PageRecord = { title: 'A page', url: 'https://news.example/a', site: 'news.example' };

export function keptSelection(
  of: Partial<PageRecord> = {},
  how: Partial<SelectionRecord> = {},
  more: Partial<KeptPassage> = {},
): KeptPassage {
  const selection: SelectionRecord = {
    id: 'selection-1',
    text: 'Words on a page.',
    page: { ...page, ...of },
    fragmentUrl: `${of.url ?? page.url}#:~:text=Words`,
    readOn: '2026-11-17',
    ...how,
  };
  return { id: selection.id, savedAt: 0, passage: { kind: 'selection', selection }, ...more };
}

/** Texts made to break formats: their own marks, quotes, line ends, Chinese, emoji. */
const nasty = [
  ...['{', '}', '\\', '%', '#', '&', '$', '_', '~', '^', '"', "'", '`', '“', '”', ',', ';', '-', '--', '='],
  ...[
    '<b>',
    '</p>',
    '&amp;',
    '[x](y)',
    '*',
    '> ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '  ',
    'TY  - ',
    'ER  - ',
    '@article{',
  ],
  ...['中文', '《》', '👩‍👩‍👧', 'é', '1. ', '- ', '# ', '+', '|', '!', '\\end', ' and ', "''", '``', '.'],
];

const soup = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 14,
  })
  // What no text holds: control characters but line ends, noncharacters; and the two letters (of Arabic
  // Extended-B) by which biblatex-csl-converter marks places in its own work.
  .map((parts) => parts.join('').replace(/(?![\n\r\t])\p{Cc}|[\u0870\u0871\uFDD0-\uFDEF\uFFFE\uFFFF]/gu, ''));

/** Also led by what formats take for theirs at the beginning of a value. */
const words = fc
  .tuple(fc.constantFrom('x', '=x', '#x', '’x', '@x', '-x'), soup)
  .map(([first, text]) => `${first}${text}y`);
const maybeWords = fc.option(words, { nil: undefined });
const name = fc.oneof(
  fc.record({ literal: words }),
  // Commas part names in some formats, and “and” does: a name of parts has neither.
  fc.record({
    family: fc.constantFrom('Cao', 'García Márquez', 'O’Neill', '曹'),
    given: fc.constantFrom('Yin', 'Ana', '音'),
  }),
);
const date = fc.constantFrom('2014-11-20', '2014-11', '2014', '2019-10?', '0999~');
const url = fc.webUrl({ withQueryParameters: true, withFragments: true });

/** Names that a page tells apart, and names that it does not. */
const people = fc.uniqueArray(
  fc.oneof(
    words.map((whole) => ({ name: whole })),
    fc.constantFrom<AuthorName>(
      { name: 'Pieter van der Meer', family: 'van der Meer', given: 'Pieter' },
      { name: 'Ana García Márquez', family: 'García Márquez', given: 'Ana' },
      { name: 'Cao Yin', family: 'Cao', given: 'Yin' },
      { name: '王小明', family: '王', given: '小明' },
    ),
  ),
  { selector: ({ name: whole }) => whole, minLength: 1, maxLength: 3 },
);

const journal: fc.Arbitrary<JournalPlace> = fc.record(
  {
    title: words,
    volume: fc.constantFrom('12', 'Suppl. 1'),
    issue: fc.constantFrom('3', '1-2'),
    firstPage: fc.constantFrom('45', 'e0123'),
    lastPage: fc.constantFrom('45', '67'),
    doi: fc.constantFrom(
      '10.1234/abc.5',
      '10.1002/(SICI)1097(1997)48:6<475::AID>3.0.CO;2-C',
      '10.1234/a_b#1',
    ),
  },
  { requiredKeys: ['title', 'firstPage'] },
);

const pages = fc
  .record(
    {
      title: words,
      url,
      site: fc.constant('site.example'),
      people,
      publisher: words,
      journal,
      published: date,
      lang: fc.constantFrom('en', 'zh-CN', 'de'),
    },
    { requiredKeys: ['title', 'url', 'site'] },
  )
  .map(({ people: named, ...told }): PageRecord => {
    if (!named) return told;
    const authorNames = named.filter((one): one is AuthorName => 'family' in one);
    return { ...told, authors: named.map(({ name: whole }) => whole), authorNames };
  });

const selections = fc
  .record({ text: words, page: pages, speaker: fc.option(words, { nil: undefined }), uuid: fc.uuid() })
  .map(({ text, page, speaker, uuid }) =>
    keptSelection(page, { id: `selection-${uuid}`, text, ...(speaker !== undefined && { speaker }) }),
  );

const quotations = fc
  .record({
    base: fc.constantFrom(...bundled.pack.quotations),
    text: words,
    title: words,
    role: words,
    said: date,
    published: date,
    via: maybeWords,
    ...{ speaker: words, occasion: maybeWords, locator: words, repairs: fc.array(words, { maxLength: 2 }) },
    ...{
      container: maybeWords,
      publisher: maybeWords,
      author: fc.array(name, { maxLength: 3 }),
      URL: fc.option(url, { nil: undefined }),
    },
  })
  .map(({ base, text, title, role, said, published, via, ...more }): KeptPassage => {
    const { occasion: _occasion, repairs: _repairs, ...record } = quotation(base.id);
    const {
      'container-title': _container,
      publisher: _publisher,
      URL: _URL,
      zh: _zh,
      ...source
    } = record.source;
    const { speaker, occasion, locator, repairs, container, publisher, author, URL } = more;
    const dated = { date: said, basis: 'inferred', why: title } as const;
    return keptQuotation(base.id, {
      passage: {
        kind: 'quotation',
        quotation: {
          ...record,
          text,
          role,
          locator,
          repairs,
          speaker: { id: 'somebody', name: speaker },
          said: dated,
          ...(via !== undefined && { via }),
          ...(occasion !== undefined && { occasion }),
          // What stands beside the date for programs is of no account.
          source: {
            ...source,
            title,
            author,
            ...(container !== undefined && { 'container-title': container }),
            ...(publisher !== undefined && { publisher }),
            ...(URL !== undefined && { URL }),
            issued: { 'date-parts': [[1]] },
            issuedBasis: { ...dated, date: published },
          },
        },
      },
    });
  });

/** Anything that can be kept, with a note and a page where it was met, or without. */
export const anyKept: fc.Arbitrary<KeptPassage> = fc
  .record({ kept: fc.oneof(quotations, selections), note: fc.option(words), met: fc.option(pages) })
  .map(({ kept, note, met }) => ({
    ...kept,
    ...(note !== null && { note }),
    ...(met !== null && kept.passage.kind === 'quotation' && { met: { page: met, on: '2026-11-18' } }),
  }));

/** A text as formats keep it that have no lines: every run of white space is a space. */
export const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
