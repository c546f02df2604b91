import type { KeptPassage } from '../../pack/passage.ts';
import type { QuotationRecord } from '../../pack/record.ts';
import { inLocale } from '../cite-source.ts';
import { isoDate } from '../csl/csl-date.ts';
import type { CslName } from '../csl/csl-item.ts';
import { sourceItem } from '../csl/source-item.ts';
import { publishedOn } from '../known-date.ts';
import type { ExportOptions } from './export-options.ts';

type Value = string | undefined;
type Column = (kept: KeptPassage, options: ExportOptions) => Value;

const ofQuotation =
  (value: (quotation: QuotationRecord, locale: { locale: string }) => Value): Column =>
  ({ passage }, { locale }) =>
    passage.kind === 'quotation' ? value(passage.quotation, { locale }) : undefined;

const ofSource =
  (value: (item: ReturnType<typeof sourceItem>) => Value): Column =>
  ({ passage }) =>
    value(sourceItem(passage));

const columns: Record<string, Column> = {
  id: ({ id }) => id,
  kind: ({ passage }) => passage.kind,
  words: ({ passage }) => (passage.kind === 'quotation' ? passage.quotation.text : passage.selection.text),
  language: ({ passage }) =>
    passage.kind === 'quotation' ? passage.quotation.lang : passage.selection.page.lang,
  speaker: ofQuotation(({ speaker }, locale) => inLocale(locale, speaker.name, speaker.zh?.name)),
  speaker_named_by_reader: ({ passage }) =>
    passage.kind === 'selection' ? passage.selection.speaker : undefined,
  role: ofQuotation(({ role, zh }, locale) => inLocale(locale, role, zh?.role)),
  occasion: ofQuotation(({ occasion, zh }, locale) => inLocale(locale, occasion, zh?.occasion)),
  form: ofQuotation(({ form }) => form),
  fragment: ofQuotation(({ fragment }) => fragment && 'true'),
  said: ofQuotation(({ said }) => said?.date),
  said_basis: ofQuotation(({ said }) => said?.basis),
  said_why: ofQuotation(({ said }, locale) => inLocale(locale, said?.why, said?.zh?.why)),
  via: ofQuotation(({ via, zh }, locale) => inLocale(locale, via, zh?.via)),
  repairs: ofQuotation(({ repairs, zh }, locale) =>
    inLocale(locale, repairs?.join('\n'), zh?.repairs?.join('\n')),
  ),
  title: ofSource(({ title }) => title),
  authors: ofSource(({ author }) => author?.map(nameOf).join('; ')),
  container: ofSource((item) => item['container-title']),
  volume: ofSource(({ volume }) => volume),
  issue: ofSource(({ issue }) => issue),
  pages: ofSource(({ page }) => page),
  doi: ofSource(({ DOI }) => DOI),
  publisher: ofSource(({ publisher }) => publisher),
  published: ({ passage }) => publishedOn(passage),
  published_basis: ofQuotation(({ source }) => source.issuedBasis.basis),
  published_why: ofQuotation(({ source: { issuedBasis } }, locale) =>
    inLocale(locale, issuedBasis.why, issuedBasis.zh?.why),
  ),
  locator: ofQuotation(({ locator, zh }, locale) => inLocale(locale, locator, zh?.locator)),
  url: ofSource(({ URL }) => URL),
  accessed: ofSource(({ accessed }) => accessed && isoDate(accessed)),
  passage_url: ({ passage }) => (passage.kind === 'selection' ? passage.selection.fragmentUrl : undefined),
  saved: ({ savedAt }) => new Date(savedAt).toISOString(),
};

const noteColumn: Record<string, Column> = { note: ({ note }) => note };

const metColumns: Record<string, Column> = {
  met_title: ({ met }) => met?.page.title,
  met_url: ({ met }) => met?.page.url,
  met_on: ({ met }) => met?.on,
};

const columnsFor = ({ withNotes, withMet }: ExportOptions): Record<string, Column> => ({
  ...columns,
  ...(withNotes && noteColumn),
  ...(withMet && metColumns),
});

/** Whether a value begins as a spreadsheet's formula does: whoever downloads the file is told. */
export const hasFormulas = (items: readonly KeptPassage[], options: ExportOptions): boolean =>
  items.some((item) =>
    Object.values(columnsFor(options)).some((value) => /^[=+\-@\t\r]/.test(value(item, options) ?? '')),
  );

/**
 * CSV (RFC 4180): a header, every value in quotation marks, CRLF. Dates are
 * EDTF. It is data: a value that begins like a formula stays as it is.
 */
export function writeCsv(items: readonly KeptPassage[], options: ExportOptions): string {
  const wanted = columnsFor(options);
  const rows = items.map((item) => Object.values(wanted).map((value) => value(item, options) ?? ''));
  return [Object.keys(wanted), ...rows].map((values) => `${values.map(quote).join(',')}\r\n`).join('');
}

const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;

const nameOf = ({ literal, family, given }: CslName): string =>
  literal ?? [family, given].filter((part) => part).join(', ');
