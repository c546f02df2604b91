/** The words of ours in exports and dossiers, in the reader's language. `$1`, `$2` are filled in. */
export interface ExportLabels {
  /** Follows an inferred date, in brackets. */
  inferred: string;
  /** Stands before an intermediary. */
  via: string;
  /** Stands before a note of the reader: “Note”. */
  note: string;
  /** “Met on $1, $2.”: the page's title, the day. */
  met: string;
  /** Stands before the list of references: “References”. */
  references: string;
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
