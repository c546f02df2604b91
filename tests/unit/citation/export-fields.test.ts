import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseRis } from '@citation-js/plugin-ris/lib/ris.js';
import { BibLatexParser } from 'biblatex-csl-converter';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cslDate, isoDate } from '../../../corpus/citation/csl/csl-date.ts';
import type { CslItem, CslName } from '../../../corpus/citation/csl/csl-item.ts';
import type { FieldFormat } from '../../../corpus/citation/export/export-format.ts';
import { statementOf } from '../../../corpus/citation/export/statement-of.ts';
import { toCsl } from '../../../corpus/citation/export/to-csl.ts';
import { writeExport } from '../../../corpus/citation/export/write-export.ts';
import { publishedOn } from '../../../corpus/citation/known-date.ts';
import type { KeptPassage } from '../../../corpus/pack/passage.ts';
import { anyKept, everything, inOneLine, keptSelection } from './export-fixture.ts';

const write = (format: FieldFormat, items: KeptPassage[]) => writeExport({ format }, items, everything);
const many = fc.uniqueArray(anyKept, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });

const readBack = <T>(text: string, forceType: string): T[] =>
  plugins.input.chain(text, { forceType, generateGraph: false }) as T[];

const shownName = ({ literal, family, given }: CslName) =>
  literal ?? [family, given].filter(Boolean).join(', ');
const maybe = (text: string | undefined) => (text === undefined ? undefined : inOneLine(text));

describe('formats of fields, read back by other people’s parsers', () => {
  test('CSL-JSON: every field as it was', () => {
    fc.assert(
      fc.property(many, (items) => {
        const read = JSON.parse(write('csl-json', items)) as CslItem[];
        expect(read).toEqual(items.map((item) => JSON.parse(JSON.stringify(toCsl(item, everything)))));
        read.forEach(({ issued }, index) => {
          const published = items[index] && publishedOn(items[index].passage);
          expect(issued).toEqual(published === undefined ? undefined : cslDate(published));
        });
        const other = readBack<CslItem>(write('csl-json', items), '@else/json');
        other.forEach((item, index) => {
          for (const key of ['id', 'type', 'title', 'container-title', 'note', 'annote', 'URL'] as const) {
            expect(item[key]).toEqual(read[index]?.[key]);
          }
          expect(item.author?.map(shownName)).toEqual(read[index]?.author?.map(shownName));
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
          const { author, ...csl } = toCsl(item, everything);
          const record = records[index] ?? {};
          const [year] = csl.issued?.['date-parts'][0] ?? [];
          expect(record.ID).toBe(item.id);
          expect(record.TY).toBe(
            item.passage.kind === 'selection' || csl.type === 'webpage' ? 'ELEC' : 'NEWS',
          );
          expect(record.PY && Number(record.PY)).toBe(year);
          expect(dayIn(record.Y2)).toEqual(csl.accessed?.['date-parts'][0]);
          expect(record.TI).toBe(inOneLine(csl.title ?? ''));
          expect(record.T2).toBe(maybe(csl['container-title']));
          expect(record.PB).toBe(maybe(csl.publisher));
          expect([record.AU ?? []].flat()).toEqual((author ?? []).map((name) => inOneLine(shownName(name))));
          expect(record.UR).toBe(csl.URL);
          expect(record.LA).toBe(csl.language);
          expect(record.RN).toBe(maybe(item.note));
          expect([record.N1].flat()[0]).toBe(inOneLine(statementOf(item, everything)));
          expect([record.N1].flat().join(' ')).toBe(inOneLine(csl.note ?? ''));
          expect(dayIn(record.DA)).toEqual(csl.issued?.['date-parts'][0]);
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
          const csl = toCsl(item, everything);
          const back = read[index];
          expect(back?.id).toBe(csl.id);
          expect(inOneLine(back?.title ?? '')).toBe(inOneLine(csl.title ?? ''));
          expect(back?.author?.map(shownName).map(inOneLine)).toEqual(
            csl.author?.map(shownName).map(inOneLine),
          );
          expect(inOneLine(back?.annote ?? '')).toBe(inOneLine(csl.note ?? ''));
          expect(back?.issued?.['date-parts']).toEqual(csl.issued?.['date-parts']);
          expect(back?.accessed?.['date-parts']).toEqual(csl.accessed?.['date-parts']);
          expect(back?.URL).toBe(csl.URL?.replace(/[{}]/g, encodeURIComponent));
          expect(inOneLine(back?.publisher ?? '')).toBe(inOneLine(csl.publisher ?? ''));
        });
      }),
    );
  });

  test('BibTeX, by biblatex-csl-converter: the same, with uncertain dates and the reader’s note', () => {
    fc.assert(
      fc.property(many, (items) => {
        const { entries, errors } = new BibLatexParser(write('bibtex', items), {
          processUnknown: true,
        }).parse();
        expect(errors).toEqual([]);
        const list = Object.values(entries);
        items.forEach((item, index) => {
          const csl = toCsl(item, everything);
          const { entry_key: key, fields, unknown_fields: unknown } = list[index] as Entry;
          expect(key).toBe(csl.id);
          expect(spoken(fields.title)).toBe(legible(csl.title ?? ''));
          expect(spoken(fields.journaltitle ?? fields.titleaddon)).toBe(
            legible(csl['container-title'] ?? ''),
          );
          expect(spoken(fields.annotation)).toBe(legible(csl.note ?? ''));
          expect(spoken(unknown?.comment)).toBe(legible(item.note ?? ''));
          expect(fields.date).toBe(publishedOn(item.passage));
          expect(fields.urldate).toBe(csl.accessed && isoDate(csl.accessed));
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
        const rows = parseCsv(write('csv', items), { columns: true, record_delimiter: '\r\n' }) as Record<
          string,
          string
        >[];
        items.forEach((item, index) => {
          const row = rows[index] ?? {};
          const { passage } = item;
          const csl = toCsl(item, everything);
          expect(row.id).toBe(item.id);
          expect(row.title).toBe(csl.title);
          expect(row.container).toBe(csl['container-title'] ?? '');
          expect(row.authors).toBe(csl.author?.map(shownName).join('; ') ?? '');
          expect(row.note).toBe(item.note ?? '');
          expect(row.met_title).toBe(item.met?.page.title ?? '');
          if (passage.kind === 'quotation') {
            const {
              text,
              role,
              occasion = '',
              said,
              source,
              via = '',
              locator,
              repairs = [],
            } = passage.quotation;
            for (const part of [text, role, occasion, via]) expect(csl.note).toContain(part);
            expect(row).toMatchObject({
              words: text,
              role,
              said: said?.date,
              occasion,
              said_basis: said?.basis,
              said_why: said?.why,
              via,
              repairs: repairs.join('\n'),
              locator,
              url: csl.URL ?? '',
              accessed: csl.accessed ? isoDate(csl.accessed) : '',
              published_basis: source.issuedBasis.basis,
              published_why: source.issuedBasis.why,
              published: source.issuedBasis.date,
            });
          } else {
            const { text, speaker, page, readOn, fragmentUrl } = passage.selection;
            expect(row).toMatchObject({
              words: text,
              speaker_named_by_reader: speaker ?? '',
              published: page.published ?? '',
              accessed: readOn,
              url: page.url,
              passage_url: fragmentUrl,
            });
          }
        });
      }),
    );
  });
});

/** The parts of a date such as `2014/11//`. */
const dayIn = (date: unknown): number[] | undefined =>
  [date ?? []]
    .flat()
    .map((text) => String(text).split('/').filter(Boolean).map(Number))
    .at(0);

interface Piece {
  type: string;
  text?: string;
}
interface Entry {
  entry_key: string;
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
