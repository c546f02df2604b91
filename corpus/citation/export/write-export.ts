import type { KeptPassage } from '../../pack/passage.ts';
import type { Citer } from '../csl/citer.ts';
import { describeExport } from './describe-export.ts';
import type { FieldFormat, StyledFormat } from './export-format.ts';
import type { ExportOptions } from './export-options.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCslJson } from './write-csl-json.ts';
import { writeCsv } from './write-csv.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeRis } from './write-ris.ts';
import { writeText } from './write-text.ts';

/** What is to be written: a style applies where people read the result, none to fields. */
export type ExportJob = { format: StyledFormat; citer: Citer } | { format: FieldFormat };

const styled = { text: writeText, markdown: writeMarkdown, html: writeHtml };
const fields = { 'csl-json': writeCslJson, ris: writeRis, bibtex: writeBibtex, csv: writeCsv };

/**
 * One of the passages as it stands in the file: all of them are described, since a style tells works of one author
 * and year apart (2014b).
 */
export function writeOneOf(
  job: ExportJob,
  items: readonly KeptPassage[],
  at: number,
  options: ExportOptions,
): string {
  if (!('citer' in job)) return writeExport(job, items.slice(at, at + 1), options);
  const { passages: all, heading } = describeExport(items, job.citer, options);
  const passages = all.slice(at, at + 1);
  const references = passages.flatMap(({ reference }) => (reference ? [reference] : []));
  return styled[job.format]({ passages, references, heading }, options);
}

/** Writes passages, one or many, in a format: a whole file, which is also what goes to the clipboard. */
export function writeExport(job: ExportJob, items: readonly KeptPassage[], options: ExportOptions): string {
  if ('citer' in job) return styled[job.format](describeExport(items, job.citer, options), options);
  return fields[job.format](items, options);
}
