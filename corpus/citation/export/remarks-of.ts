import type { KeptPassage } from '../../pack/passage.ts';
import { inLocale } from '../cite-source.ts';
import { formatDate } from '../format-date.ts';
import { pageTitle } from '../page-title.ts';
import type { ExportOptions } from './export-options.ts';

/** What is added on demand, and what must be said of a source's date: one sentence each. */
export interface Remarks {
  published?: string;
  /** Where in the source the words stand. */
  place?: string;
  note?: string;
  met?: string;
}

/** The remarks of a passage for formats of fields, as far as there are any and the reader wants them. */
export function remarksOf({ passage, note, met }: KeptPassage, options: ExportOptions): Remarks {
  const { labels, locale, withNotes, withMet } = options;
  const inferred = passage.kind === 'quotation' && passage.quotation.source.issuedBasis.basis === 'inferred';
  return {
    ...(inferred && { published: labels.publishedInferred }),
    ...(passage.kind === 'quotation' && {
      place: labels.place(inLocale(options, passage.quotation.locator, passage.quotation.zh?.locator)),
    }),
    ...(withNotes && note !== undefined && note !== '' && { note }),
    ...(withMet &&
      met && {
        met: `${labels.met(`“${pageTitle(met.page)}”`, formatDate(met.on, locale))} ${met.page.url}`,
      }),
  };
}
