export interface CslName {
  family?: string | undefined;
  given?: string | undefined;
  /** A name that isn't taken apart: an institution, or a Chinese name as printed. */
  literal?: string | undefined;
  /** The family name comes first, as in Chinese. */
  'static-ordering'?: boolean | undefined;
}

export interface CslDate {
  'date-parts': number[][];
  /** The date is uncertain or approximate. */
  circa?: boolean | undefined;
}

/** A CSL-JSON 1.0.2 item (docs.citationstyles.org), with the fields that a passage's source can have. */
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  'container-title'?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  /** `45-67`. */
  page?: string;
  DOI?: string;
  author?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language?: string;
  /** Who said what, when, and how that is known: in words, for people. */
  note?: string;
  /** The reader's own note. */
  annote?: string;
  /** The same for programs; CSL leaves `custom` to whoever writes the item. */
  custom?: Record<string, unknown>;
}
