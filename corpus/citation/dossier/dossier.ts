import type { Row } from '../../wordings/compare-wordings.ts';
import type { Citer } from '../csl/citer.ts';
import type { Run } from '../csl/run.ts';

/** The words of ours in a dossier, in the reader's language. */
export interface DossierLabels {
  /** The line under the name: how many passages, from when to when, gathered when. */
  summary: (count: number, years: string, today: string) => string;
  /** Stand before a date that isn't simply stated. */
  marks: { inferred: string; published: string; 'published, inferred': string; read: string };
  /** A sentence: the author of a page, or so many, who isn't a speaker. */
  authorOfPage: (count: number) => string;
  /** A sentence: a selection of the reader's, and the day. */
  ownSelection: (day: string) => string;
  /** Follows a speaker whom the reader named. */
  namedByReader: string;
  /** A sentence: one statement, worded in so many ways. */
  printedWays: (count: number) => string;
  /** Stands before an intermediary. */
  via: string;
  /** Begins a note: “Quoted in”. */
  quotedIn: string;
  /** Sentences of the notes. */
  /** What a wording says of its statement that the one which dates it says otherwise. */
  inThisWording: (what: string) => string;
  saidWhy: (why: string) => string;
  saidInferred: (why: string) => string;
  saidUnknown: string;
  publishedInferred: (why: string) => string;
  repaired: (repairs: string) => string;
  /** Stands before a note of the reader. */
  note: string;
  /** A sentence: the page where it was met, and the day. */
  met: (page: string, day: string) => string;
  /** The heading of the notes. */
  notes: string;
  /** Names of the links between words and notes. */
  toNote: (number: number) => string;
  toWords: (number: number) => string;
}

export interface DossierOptions {
  /** BCP 47, the interface's. */
  locale: string;
  labels: DossierLabels;
  citer: Citer;
  /** The day it is made: `2026-11-21`. */
  today: string;
  withNotes: boolean;
  withMet: boolean;
}

/** A date as it stands in the margin. */
export interface DossierDate {
  word?: string;
  text: string;
  dateTime: string;
}

/** One passage, or one of the wordings of a statement. */
export interface DossierPassage {
  id: string;
  words: string;
  /** They begin with a quotation mark of their own, and take none of ours. */
  marksOwn?: true;
  lang?: string;
  /** The number of its note. */
  number: number;
  /** Where it was printed, and when; where it stands beside another wording. */
  heading?: { source: string; comma: string; date: DossierDate };
  /** The reader's own. */
  note?: string;
}

export interface DossierEntry {
  date: DossierDate;
  who: string;
  /** The language of the page that names them so. */
  whoLang?: string;
  /** Role, occasion and the like. */
  about: string;
  passages: DossierPassage[];
  /** Two wordings, clause beside clause. */
  rows?: Row[];
}

/** A folder as one document, before it is written down. */
export interface Dossier {
  name: string;
  summary: string;
  locale: string;
  /** Oldest first. */
  entries: DossierEntry[];
  /** In the order of their numbers, which begin with 1. */
  notes: Run[][];
}
