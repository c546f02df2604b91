import type { CitationStyle } from './citer.ts';

/** The words of ours that stand around a style's output, in the citation's language. */
export interface CiterLabels {
  /** Follows an inferred date, in brackets. */
  inferred: string;
  /** Stands before an intermediary. */
  via: string;
  /** Stands before the source in which the words are quoted: “quoted in”, “as cited in”, “qtd. in”. */
  quotedIn: Record<CitationStyle, string>;
  /** Follows a speaker whom the reader named. */
  namedByReader: string;
  /** A sentence: the source's date is inferred. */
  publishedInferred: string;
  /** When the source was last seen at its address: words that the style sets its stop or the address behind. */
  accessed: Record<CitationStyle, (date: string) => string>;
}
