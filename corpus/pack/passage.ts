import type { QuotationRecord } from './record.ts';

/** An author whose family name and given name a page tells apart. */
export interface AuthorName {
  /** As it stands in `authors`. */
  name: string;
  family: string;
  given: string;
}

/** The journal that a page is an article of, and where in it. */
export interface JournalPlace {
  title: string;
  volume?: string;
  issue?: string;
  firstPage?: string;
  lastPage?: string;
  /** Bare: `10.1000/182`. */
  doi?: string;
}

/** What a page says of itself; nothing is guessed. */
export interface PageRecord {
  title: string;
  /** Without a fragment. */
  url: string;
  /** `location.hostname` without a leading `www.`, or `local files`. */
  site: string;
  /** As one reads them. */
  authors?: readonly string[];
  /** Those of the authors whose names the page tells apart. */
  authorNames?: readonly AuthorName[];
  /** Of an article in a journal, the journal. */
  publisher?: string;
  journal?: JournalPlace;
  /** EDTF. */
  published?: string;
  /** BCP 47. */
  lang?: string;
}

/** Words that the reader chose on a page. They have an author, not a speaker. */
export interface SelectionRecord {
  /** `selection-` and a UUID. */
  id: string;
  /** As the page prints it. */
  text: string;
  page: PageRecord;
  /** The page's address with a text fragment that leads back to the passage. */
  fragmentUrl: string;
  /** The day it was read, where the reader was: `2026-11-21`. */
  readOn: string;
  /** Named by the reader, and marked as theirs. */
  speaker?: string;
}

/** Where a quotation of the corpus was met. */
export interface MetPage {
  page: PageRecord;
  /** `2026-11-21`. */
  on: string;
}

/** What can be kept and cited. */
export type Passage =
  | { kind: 'quotation'; quotation: QuotationRecord }
  | { kind: 'selection'; selection: SelectionRecord };

/** A passage as it was kept. */
export interface KeptPassage {
  id: string;
  passage: Passage;
  /** Milliseconds since the epoch. */
  savedAt: number;
  from?: 'card' | 'popup' | 'desk' | 'panel' | 'page' | undefined;
  met?: MetPage | undefined;
  /** The reader's own words. */
  note?: string | undefined;
  /** A folder's id; none: in no folder. */
  folder?: string | undefined;
}

export interface Folder {
  id: string;
  name: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
}

export const idOf = (passage: Passage): string =>
  passage.kind === 'quotation' ? passage.quotation.id : passage.selection.id;
