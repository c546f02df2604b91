/** A stretch of the typed text, in UTF-16 units; the end is exclusive. */
export interface Place {
  from: number;
  to: number;
}

/** What a result is, as `kind:` names it. A dated fact's results have the kind `event`. */
export const kinds = ['quotation', 'fact', 'term', 'person'] as const;
export type Kind = (typeof kinds)[number];
/** What `kind:` can name: a reader's own selection is on no record, but among what is kept. */
export type SoughtKind = Kind | 'selection';

/** What `speaker:`, `source:`, `term:` and `kind:` choose or leave out. */
export type FilterGroup = 'speaker' | 'source' | 'term' | 'kind';

/** `speaker:xi`, `-source:"China Daily"`. Several of one group that are wanted: any of them is enough. */
export interface Filter extends Place {
  group: FilterGroup;
  /** As typed, without quotation marks. */
  value: string;
  /** Left out (`-`) rather than wanted. */
  out: boolean;
}

/** `after:2014` (from 1 January 2014 on) or `before:2015` (until 31 December 2014). */
export interface Limit extends Place {
  side: 'after' | 'before';
  /** EDTF: a year, a month or a day. */
  date: string;
}

/** `after:201` at the end of a query: its date is still being typed. It neither narrows nor is at fault. */
export type Unfinished = Place & Pick<Limit, 'side'>;

/** Words, or a phrase in quotation marks, that must stand in the answer, or (`out`) must not. */
export interface Wording extends Place {
  /** As typed, without quotation marks and minus. */
  text: string;
  /** The same as it is compared: in simplified characters. */
  sought: string;
  phrase: boolean;
  out: boolean;
}

export type FilterKey = FilterGroup | 'before' | 'after';

/** What is the matter, for the interface to put in words. */
export type Trouble =
  /** `before:2o14`: no date. The filter is left out. */
  | { what: 'date'; key: 'before' | 'after'; value: string }
  /** `speaker:nobody`: nothing on record is called so. The filter is left out. */
  | { what: 'unknown'; key: FilterGroup; value: string }
  /** `speaker:Lu Wei`: of a whole name only the first word. The rest is searched as words. */
  | { what: 'unquoted'; key: FilterGroup; value: string }
  /** `after:2016 before:2014`: nothing can lie between. Both hold. */
  | { what: 'crossed'; after: string; before: string }
  /** `law OR trust`: searched as a word, as all words are sought. */
  | { what: 'or' }
  /** `soveriegnty`: nothing on record is spelled so. Searched as what is spelled like it. */
  | { what: 'misspelled'; value: string; read: string[] }
  /** A quotation mark without its fellow: read to the end. */
  | { what: 'unclosed' }
  /** `author:cao`: not one of the keys. Searched as words. */
  | { what: 'key'; key: string }
  /** `speaker:` and nothing behind it. Left out. */
  | { what: 'empty'; key: FilterKey }
  /** `-before:2014`. Left out. */
  | { what: 'negated'; key: 'before' | 'after' };

/** Something at fault in a query, and where. */
export type QueryFault = Place &
  Trouble & {
    /** What may have been meant: the word to put there, and the whole query with it. */
    suggestion?: { word: string; typed: string };
  };

/** A query taken apart. Every part must be answered, unless the search is loosened. */
export interface Query {
  typed: string;
  /** Folded words and pairs of Han characters; the beginning of a word is enough. */
  words: string[];
  /** ISO dates or their beginnings. */
  dates: string[];
  /** Phrases in quotation marks; they must stand in the answer. An unclosed one may end within a word. */
  phrases: { text: string; open: boolean }[];
  /** The parts as typed, in order. */
  wordings: Wording[];
  filters: Filter[];
  limits: Limit[];
  unfinished: Unfinished[];
  /** In the order of their places. */
  faults: QueryFault[];
}

/** What a filter's value stands for on record: a person, a source, a term, by id and name. */
export interface Named {
  id: string;
  /** What to write behind the key so that it means this one and no other. */
  value: string;
  name: string;
  zh?: string | undefined;
  /** Of a source, EDTF: several are of one name. */
  published?: string | undefined;
}

/** A filter with what it stands for on record: all who or which are called so. */
export interface ReadFilter extends Filter {
  matches: Named[];
}

/** A query as it was read against the record: filters without match are among the faults. */
export interface ReadQuery extends Query {
  filters: ReadFilter[];
}
