/** The words of ours in exports, in the reader's language. */
export interface ExportLabels {
  /** Follows an inferred date, in brackets. */
  inferred: string;
  /** Stands before an intermediary. */
  via: string;
  /** Follows a speaker whom the reader named. */
  namedByReader: string;
  /** A sentence: the source's date is inferred. */
  publishedInferred: string;
  /** Stands before a note of the reader: “Note:”. */
  note: string;
  /** A sentence: the page where a quotation was met, and the day. */
  met: (page: string, day: string) => string;
  /** A sentence: where in the source it stands. */
  place: (locator: string) => string;
  /** Stand above the list of references; MLA has its own. */
  references: string;
  worksCited: string;
}

export interface ExportOptions {
  /** BCP 47, the interface's: decides the language of names, roles and dates. */
  locale: string;
  labels: ExportLabels;
  /** With the reader's notes. */
  withNotes: boolean;
  /** With the page where a quotation of the corpus was met. */
  withMet: boolean;
}
