import type { CitationLocale, CitationStyle, Citer } from './citer.ts';

/** Reads a style or locale, as the build put it beside the extension (`storage/bundled-styles.ts`). */
export type ReadStyle = (file: `styles/${CitationStyle}` | `locales/${CitationLocale}`) => Promise<unknown>;

/** The words of ours that stand around a style's output, in the citation's language. */
export interface CiterLabels {
  inferred: string;
  via: string;
  /** “quoted in $1” in notes, “as cited in” in APA and so on; `$1` is the citation. */
  quotedIn: Record<CitationStyle, string>;
  /** “named by the reader”, after a speaker whom the reader named. */
  namedByReader: string;
  /** A sentence: the date of publication is inferred. */
  publishedInferred: string;
}

/** Loads the CSL processor (a chunk of its own), a style and a locale; rejects where one can't be read. */
export function createCiter(
  _style: CitationStyle,
  _locale: CitationLocale,
  _labels: CiterLabels,
  _read: ReadStyle,
): Promise<Citer> {
  return Promise.reject(new Error('On its way'));
}
