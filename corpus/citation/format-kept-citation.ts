import type { KeptPassage, SelectionRecord } from '../pack/passage.ts';
import { type CitationOptions, endSentence } from './cite-source.ts';
import { formatCitation } from './format-citation.ts';
import { formatDate } from './format-date.ts';
import { inMarks } from './in-marks.ts';
import { withRemark, wordBefore } from './punctuation.ts';

interface KeptCitationOptions extends CitationOptions {
  labels: CitationOptions['labels'] & {
    /** Follows a speaker whom the reader named: “named by the reader”. */
    namedByReader: string;
    /** Stands before the source of what a speaker said: “quoted in”. */
    quotedIn: string;
    /** Stands before the source of words that nobody is named to have said: “in”. */
    in: string;
    /** Stands before the day on which a page was read: “read”. */
    read: string;
  };
}

/**
 * `“TEXT” — SPEAKER (named by the reader), quoted in AUTHOR, “TITLE”, PUBLISHER, DATE. URL (read DAY)`, or where
 * nobody is named `“TEXT” — in AUTHOR, …`: a name after a dash would be a speaker's, and the author of a page may
 * not have said the words.
 */
function formatSelection(
  { text, page, speaker, readOn }: SelectionRecord,
  options: KeptCitationOptions,
): string {
  const { locale, labels } = options;
  const title = page.title.trim();
  const source = [
    page.authors?.join(', '),
    title && `“${title}”`,
    page.publisher ?? page.site,
    page.published && formatDate(page.published, locale),
  ];
  const cited = endSentence(source.filter(Boolean).join(', '));
  const said = speaker
    ? `${withRemark(speaker, labels.namedByReader, locale)}, ${wordBefore(labels.quotedIn, cited)}`
    : wordBefore(labels.in, cited);
  const where = `${page.url} (${labels.read} ${formatDate(readOn, locale)})`;
  return `${inMarks(text)} — ${said} ${where}`;
}

/** A kept passage in one line, as it is copied: as `formatCitation`, for the reader's own selections too. */
export function formatKeptCitation({ passage }: KeptPassage, options: KeptCitationOptions): string {
  return passage.kind === 'quotation'
    ? formatCitation(passage.quotation, options)
    : formatSelection(passage.selection, options);
}
