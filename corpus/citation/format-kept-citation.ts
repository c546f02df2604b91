import type { KeptPassage, SelectionRecord } from '../pack/passage.ts';
import { type CitationOptions, endSentence } from './cite-source.ts';
import { formatCitation } from './format-citation.ts';
import { formatDate } from './format-date.ts';

interface KeptCitationOptions extends CitationOptions {
  labels: CitationOptions['labels'] & {
    /** Follows a speaker whom the reader named: “named by the reader”. */
    namedByReader: string;
    /** Stands before the day on which a page was read: “read”. */
    read: string;
  };
}

/** `“TEXT” — SPEAKER (named by the reader), in AUTHOR, “TITLE”, PUBLISHER, DATE. URL (read DAY)` */
function formatSelection(
  { text, page, speaker, readOn }: SelectionRecord,
  options: KeptCitationOptions,
): string {
  const { locale, labels } = options;
  const named = speaker && `${speaker} (${labels.namedByReader})`;
  const author = page.authors?.join(', ');
  const date = page.published && formatDate(page.published, locale);
  const who = [named, author].filter(Boolean).join(', ');
  const source = [`“${page.title}”`, page.publisher ?? page.site, date].filter(Boolean).join(', ');
  const where = `${page.url} (${labels.read} ${formatDate(readOn, locale)})`;
  return `“${text}” — ${who === '' ? '' : `${endSentence(who)} `}${endSentence(source)} ${where}`;
}

/** A kept passage in one line, as it is copied: as `formatCitation`, for the reader's own selections too. */
export function formatKeptCitation({ passage }: KeptPassage, options: KeptCitationOptions): string {
  return passage.kind === 'quotation'
    ? formatCitation(passage.quotation, options)
    : formatSelection(passage.selection, options);
}
