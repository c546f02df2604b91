import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseRis } from '@citation-js/plugin-ris/lib/ris.js';
import { BibLatexParser } from 'biblatex-csl-converter';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CslItem, CslName } from '../../../corpus/citation/csl/csl-item.ts';
import type { FieldFormat } from '../../../corpus/citation/export/export-format.ts';
import { hasFormulas } from '../../../corpus/citation/export/write-csv.ts';
import { writeExport } from '../../../corpus/citation/export/write-export.ts';
import type { KeptPassage } from '../../../corpus/pack/passage.ts';
import { type Expected, expectedOf, pagesOf, partsOf } from './expected-fields.ts';
import { anyKept, everything, inOneLine, keptSelection } from './export-fixture.ts';

const write = (format: FieldFormat, items: KeptPassage[]) => writeExport({ format }, items, everything);
const many = fc.uniqueArray(anyKept, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });

const readBack = <T>(text: string, forceType: string): T[] =>
  plugins.input.chain(text, { forceType, generateGraph: false }) as T[];

/** “van der” is part of the name, though BibTeX's readers set it aside. */
type ReadName = CslName & { 'non-dropping-particle'?: string; 'dropping-particle'?: string };
const shownName = ({ literal, family, given, ...particles }: ReadName) => {
  const particle = particles['non-dropping-particle'] ?? particles['dropping-particle'];
  const whole = [particle, family].filter(Boolean).join(' ');
  return literal ?? [whole, given].filter(Boolean).join(', ');
};
const maybe = (text: string | undefined) => (text === undefined ? undefined : inOneLine(text));

describe('formats of fields, read back by other people’s parsers', () => {
  test('CSL-JSON: every field as it was, for people and for programs', () => {
    fc.assert(
      fc.property(many, (items) => {
        const read = JSON.parse(write('csl-json', items)) as CslItem[];
        const other = readBack<CslItem>(write('csl-json', items), '@else/json');
        items.forEach((item, index) => {
          const wanted = expectedOf(item);
          const fields = {
            id: item.id,
            ...{ type: wanted.type, title: wanted.title, URL: wanted.url, publisher: wanted.publisher },
            'container-title': wanted.container,
            ...{ volume: wanted.volume, issue: wanted.issue, page: pagesOf(wanted), DOI: wanted.doi },
            language: wanted.language,
            note: [wanted.statement, ...wanted.remarks].join('\n'),
            annote: item.note,
          };
          for (const [key, value] of Object.entries(fields)) {
            expect(read[index]?.[key as keyof CslItem]).toEqual(value);
            expect(other[index]?.[key as keyof CslItem]).toEqual(value);
          }
          for (const { author, issued, accessed } of [read[index], other[index]].flatMap(
            (one) => one ?? [],
          )) {
            expect((author ?? []).map(shownName)).toEqual(wanted.authors.map(shownName));
            expect(issued?.['date-parts'][0]).toEqual(partsOf(wanted.published));
            expect(accessed?.['date-parts'][0]).toEqual(partsOf(wanted.accessed));
          }
          expect(read[index]?.issued?.circa ?? false).toBe(/[?~]$/.test(wanted.published ?? ''));
          expect(read[index]?.custom?.['on-record']).toMatchObject(recordOf(item));
        });
      }),
    );
  });

  test('RIS: every field, in one line each', () => {
    fc.assert(
      fc.property(many, (items) => {
        const records = parseRis(write('ris', items));
        expect(records).toHaveLength(items.length);
        items.forEach((item, index) => {
          const wanted = expectedOf(item);
          const record = records[index] ?? {};
          const year = partsOf(wanted.published)?.[0];
          expect(record.ID).toBe(item.id);
          expect(record.TY).toBe(risTypes[wanted.type]);
          expect(record.PY && Number(record.PY)).toBe(year);
          expect(dayIn(record.DA)).toEqual(partsOf(wanted.published));
          expect(dayIn(record.Y2)).toEqual(partsOf(wanted.accessed));
          expect(record.TI).toBe(inOneLine(wanted.title));
          expect(record.T2).toBe(maybe(wanted.container));
          expect(record.JO).toBe(maybe(wanted.type === 'article-journal' ? wanted.container : undefined));
          expect([record.VL, record.IS, record.DO]).toEqual([wanted.volume, wanted.issue, wanted.doi]);
          expect([record.SP, record.EP ?? record.SP].filter(Boolean).join('-')).toBe(
            wanted.firstPage ? `${wanted.firstPage}-${wanted.lastPage ?? wanted.firstPage}` : '',
          );
          expect(record.PB).toBe(maybe(wanted.publisher));
          expect([record.AU ?? []].flat()).toEqual(wanted.authors.map((name) => inOneLine(shownName(name))));
          expect(record.UR).toBe(wanted.url);
          expect(record.L2).toBe(wanted.passageUrl);
          expect(record.LA).toBe(wanted.language);
          expect(record.RN).toBe(maybe(item.note));
          expect([record.N1].flat()).toEqual([wanted.statement, ...wanted.remarks].map(inOneLine));
        });
      }),
    );
  });

  test('BibTeX, by citation-js: title, names, dates, address, words', () => {
    fc.assert(
      fc.property(many, (items) => {
        const read = readBack<CslItem>(write('bibtex', items), '@biblatex/text');
        expect(read).toHaveLength(items.length);
        items.forEach((item, index) => {
          const wanted = expectedOf(item);
          const back = read[index];
          expect(back?.id).toBe(item.id);
          expect(inOneLine(back?.title ?? '')).toBe(inOneLine(wanted.title));
          expect((back?.author ?? []).map(shownName).map(inOneLine)).toEqual(
            wanted.authors.map(shownName).map(inOneLine),
          );
          expect(inOneLine(back?.annote ?? '')).toBe(annotationOf(wanted));
          expect(back?.issued?.['date-parts'][0]).toEqual(partsOf(wanted.published));
          expect(back?.accessed?.['date-parts'][0]).toEqual(partsOf(wanted.accessed));
          expect(back?.URL).toBe(wanted.url?.replace(/[{}]/g, encodeURIComponent));
          expect([back?.volume, back?.issue, back?.page, back?.DOI].map((one) => one && String(one))).toEqual(
            [...[wanted.volume, wanted.issue, pagesOf(wanted), wanted.doi]],
          );
          expect(inOneLine(back?.publisher ?? '')).toBe(inOneLine(wanted.publisher ?? ''));
        });
      }),
    );
  });

  test('BibTeX, by biblatex-csl-converter: the same, with uncertain dates, language and the reader’s note', () => {
    fc.assert(
      fc.property(many, (items) => {
        const { entries, errors } = new BibLatexParser(write('bibtex', items), {
          processUnknown: true,
        }).parse();
        expect(errors).toEqual([]);
        const read = Object.values(entries);
        items.forEach((item, index) => {
          const wanted = expectedOf(item);
          const { entry_key: key, bib_type: type, fields, unknown_fields: unknown } = read[index] as Entry;
          expect(key).toBe(item.id);
          expect(type).toBe(bibTypes[wanted.type]);
          expect([fields.volume, fields.number].map(spoken)).toEqual([
            wanted.volume ?? '',
            wanted.issue ?? '',
          ]);
          expect(((fields.pages ?? []) as Piece[][][]).map((range) => range.map(spoken).join('-'))[0]).toBe(
            pagesOf(wanted),
          );
          expect(fields.doi).toBe(wanted.doi);
          expect(((fields.author ?? []) as ReadParts[]).map(spokenName)).toEqual(
            wanted.authors.map((name) => legible(shownName(name))),
          );
          expect(spoken(fields.title)).toBe(legible(wanted.title));
          expect(spoken(fields.journaltitle ?? fields.titleaddon)).toBe(legible(wanted.container ?? ''));
          expect(spoken(fields.annotation)).toBe(legible(annotationOf(wanted)));
          expect(spoken(unknown?.comment)).toBe(legible(item.note ?? ''));
          expect(fields.date).toBe(wanted.published);
          expect(fields.urldate).toBe(wanted.accessed);
          // As the converter calls them.
          const langid = { en: 'usenglish', 'zh-CN': 'chinese', de: 'german' }[wanted.language ?? ''];
          expect(fields.langid).toBe(langid);
        });
      }),
    );
  });

  test('BibTeX: every field ends where it ends, whatever braces stand in it', () => {
    const fieldsOf = (items: KeptPassage[]) =>
      write('bibtex', items)
        .split(/^ {2}[a-z]+ = /m)
        .slice(1);
    fc.assert(
      fc.property(many, (items) => {
        for (const field of fieldsOf(items))
          expect(bracesMatch(field.replace(/\n\}\n[\s\S]*$/, ''))).toBe(true);
      }),
    );
    expect(write('bibtex', [keptSelection({ title: 'a } b {' })])).toContain(
      'title = {{a \\textbraceright{} b \\textbraceleft{}}}',
    );
  });

  test('BibTeX: what TeX would take for itself is escaped, though parsers forgive it', () => {
    const written = write('bibtex', [keptSelection({ title: '100% of $5 & #1_a ~b ^c {d} \\e -- f' })]);
    expect(written).toContain(
      'title = {{100\\% of \\$5 \\& \\#1\\_a \\textasciitilde{}b \\textasciicircum{}c \\{d\\} \\textbackslash{}e -{}- f}}',
    );
  });

  test('CSV: a header, and every value as it was', () => {
    fc.assert(
      fc.property(many, (items) => {
        const rows = parseCsv(write('csv', items), { columns: true, record_delimiter: '\r\n' }) as object[];
        expect(rows).toEqual(items.map(rowOf));
      }),
    );
  });
});

test('whoever downloads CSV is told of a value that a spreadsheet would take for a formula', () => {
  const formula = keptSelection({ title: "=cmd|' /C calc'!A0" });
  expect(hasFormulas([keptSelection(), formula], everything)).toBe(true);
  expect(hasFormulas([keptSelection()], everything)).toBe(false);
  const noted = keptSelection({}, {}, { note: '-1' });
  expect(hasFormulas([noted], everything)).toBe(true);
  expect(hasFormulas([noted], { ...everything, withNotes: false })).toBe(false);
});

/** The values of a row, from what was kept. */
function rowOf(item: KeptPassage): Record<string, string> {
  const { passage, met } = item;
  const wanted = expectedOf(item);
  const quotation = passage.kind === 'quotation' ? passage.quotation : undefined;
  const selection = passage.kind === 'selection' ? passage.selection : undefined;
  const row = {
    ...{ id: item.id, kind: passage.kind, words: quotation?.text ?? selection?.text },
    ...{ language: quotation?.lang ?? selection?.page.lang, speaker: quotation?.speaker.name },
    speaker_named_by_reader: selection?.speaker,
    ...{ role: quotation?.role, occasion: quotation?.occasion, form: quotation?.form },
    fragment: quotation?.fragment && 'true',
    ...{ said: quotation?.said?.date, said_basis: quotation?.said?.basis, said_why: quotation?.said?.why },
    ...{ via: quotation?.via, repairs: quotation?.repairs?.join('\n'), locator: quotation?.locator },
    ...{ title: wanted.title, authors: wanted.authors.map(shownName).join('; ') },
    ...{ container: wanted.container, publisher: wanted.publisher, published: wanted.published },
    ...{ volume: wanted.volume, issue: wanted.issue, pages: pagesOf(wanted), doi: wanted.doi },
    published_basis: quotation?.source.issuedBasis.basis,
    published_why: quotation?.source.issuedBasis.why,
    ...{ url: wanted.url, accessed: wanted.accessed, passage_url: wanted.passageUrl },
    saved: '1970-01-01T00:00:00.000Z',
    note: item.note,
    ...{ met_title: met?.page.title, met_url: met?.page.url, met_on: met?.on },
  };
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? '']));
}

/** What stands for programs in CSL's `custom`. */
function recordOf({ passage }: KeptPassage): object {
  if (passage.kind === 'selection') {
    const { text, fragmentUrl, readOn, speaker, page } = passage.selection;
    return {
      ...{ kind: 'selection', text, fragmentUrl, readOn },
      ...(speaker !== undefined && { speakerNamedByReader: speaker }),
      ...(page.lang !== undefined && { lang: page.lang }),
    };
  }
  const { text, lang, role, form, said, locator, repairs, occasion, via, fragment, speaker, source } =
    passage.quotation;
  return {
    ...{ kind: 'quotation', text, lang, speaker: speaker.name, role, form, said, locator, repairs },
    ...(occasion !== undefined && { occasion }),
    ...(via !== undefined && { via }),
    ...(fragment && { fragment }),
    issued: source.issuedBasis,
  };
}

/** The words and what is said of them, in one line. */
const annotationOf = ({ statement, remarks, passageUrl = '' }: Expected): string =>
  inOneLine([statement, ...remarks, passageUrl].join(' '));

/** The parts of a date such as `2014/11//`. */
const dayIn = (date: unknown): number[] | undefined =>
  [date ?? []]
    .flat()
    .map((text) => String(text).split('/').filter(Boolean).map(Number))
    .at(0);

const risTypes: Record<string, string> = {
  webpage: 'ELEC',
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
};
const bibTypes: Record<string, string> = {
  ...{ webpage: 'online', 'article-journal': 'article', 'article-newspaper': 'article-newspaper' },
};

interface Piece {
  type: string;
  text?: string;
}
interface Entry {
  entry_key: string;
  bib_type: string;
  fields: Record<string, unknown>;
  unknown_fields?: Record<string, unknown>;
}

/** How deep braces stand, also those that a backslash leads: BibTeX and biber count these, too. */
const depths = (text: string): number[] => {
  let depth = 0;
  return [...text].map((character) => {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    return depth;
  });
};
const bracesMatch = (text: string) => Math.min(0, ...depths(text)) === 0 && (depths(text).at(-1) ?? 0) === 0;

/** The converter writes `\\textasciicircum` for `^`, and braces without their fellow as commands, but reads neither. */
const legible = (text: string) => inOneLine(text.replace(bracesMatch(text) ? /\^/g : /[\^{}]/g, ''));

/** The text of a field of biblatex-csl-converter: pieces, or lists of pieces. */
const spoken = (field: unknown): string =>
  inOneLine(
    ((field ?? []) as (Piece | Piece[])[])
      .flat()
      .map(({ text }) => text ?? '')
      .join(''),
  );

/** A name as biblatex-csl-converter has it. */
type ReadParts = Record<'literal' | 'prefix' | 'family' | 'given', unknown>;
const spokenName = ({ literal, prefix, family, given }: ReadParts): string =>
  literal ? spoken(literal) : `${[prefix, family].map(spoken).filter(Boolean).join(' ')}, ${spoken(given)}`;
