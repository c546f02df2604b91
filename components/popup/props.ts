import type { FactRecord, QuotationRecord, Statement, TermRecord } from '../../corpus/pack/record.ts';
import type { Person, Term } from '../../corpus/pack/schema.ts';
import type { ReadQuery } from '../../corpus/search/query.ts';
import type { Feedback } from '../feedback.ts';
import type { Text } from '../text.ts';

interface SiteFailure {
  to: 'switch' | 'allow';
  why: string;
}

/** A site with a name: `host` is without a leading "www."; `file` is "local files". */
export interface NamedSite {
  /** `withdrawn`: the browser no longer lets us read it. */
  state: 'ready' | 'withdrawn';
  host: string | { file: true };
  on: boolean;
  /** What decides, where it is not the site's own rule: another pattern, or "only on sites I choose". */
  by?: { pattern: string } | 'chosen' | undefined;
  /** Why the stored setting can't be read, where that is so: it then counts as off. */
  unreadable?: 'damaged' | 'newer' | undefined;
  failed?: SiteFailure | undefined;
}

/** The site of the tab that the popup belongs to. */
export type Site =
  | { state: 'loading' }
  | NamedSite
  /** Access is withdrawn, and with it the right to know which site this is. */
  | { state: 'nameless'; failed?: SiteFailure | undefined }
  | { state: 'browser' };

export interface Pause {
  /** Nothing is marked anywhere. */
  paused: boolean;
  /** Why pausing or resuming was not stored. */
  failed?: string | undefined;
}

/** One answer to a query. `words` are those to be marked in it. */
export type Result =
  | { kind: 'quotation'; statement: Statement; words: readonly string[] }
  | { kind: 'term'; term: Term; quotations: number; words: readonly string[] }
  | { kind: 'person'; person: Person; quotations: number; words: readonly string[] }
  | { kind: 'event'; fact: FactRecord; words: readonly string[] };

/** Something that a row opens. Readable, and stable as a key: `quotation:xi-2014-wic-message-a`. */
export interface Ref {
  kind: Result['kind'];
  id: string;
}

/** What stands on a page of its own in the popup. */
export type Opened =
  | { kind: 'term'; record: TermRecord }
  | { kind: 'person'; person: Person; statements: readonly Statement[] }
  | { kind: 'quotation'; statement: Statement; terms: readonly Pick<Term, 'id' | 'label' | 'zh'>[] }
  | { kind: 'event'; fact: FactRecord; terms: readonly Pick<Term, 'id' | 'label' | 'zh'>[] };

export interface Search {
  state: 'loading' | 'ready' | { failed: string };
  query: string;
  /** Best first. Empty for an empty query. */
  results: readonly Result[];
  /** No entry held all words; these hold some. */
  loose: boolean;
  /** For a query without answer: a word, and the query to ask for it; never one that finds nothing. */
  nearest: readonly { word: string; typed?: string; quotations: number }[];
  /** The query as it was understood. */
  read?: ReadQuery | undefined;
  /** How many results there would be without filters. */
  unfiltered?: number;
  /** Of the whole record; statements count once however they are worded. */
  counts: { quotations: number; people: number; articles: number };
  /** What a row shows when it is opened; undefined for what the record no longer has. */
  open(ref: Ref): Opened | undefined;
}

export interface PageTerm extends Pick<Term, 'id' | 'label' | 'kind' | 'zh'> {
  /** How often it stands on the page, over all frames. */
  here: number;
  /** How many statements the record has on it. */
  record: number;
}

export type Page =
  | { state: 'reading' }
  /** The most frequent first. */
  | { state: 'ready'; terms: readonly PageTerm[] }
  | { state: 'failed'; why: string };

export interface SavedItem {
  /** As it read when it was saved. */
  quotation: QuotationRecord;
  /** What became of it: absent while it reads as it did; `gone` where the record has dropped it. */
  since?: { now: QuotationRecord } | 'gone' | undefined;
}

export interface Saved {
  state: 'loading' | 'ready' | { failed: string };
  /** Last saved first. */
  items: readonly SavedItem[];
  /** Of the quotations that are saved, for Save buttons. */
  ids: ReadonlySet<string>;
  /** How many selections of the reader's own there are besides; they stand on the desk. */
  selections?: number;
  /** Items that can't be read and were set aside, untouched. */
  keptAside: number;
  /** The quotation removed last, as long as that can be undone. */
  removed?: QuotationRecord | undefined;
}

export interface PopupActions {
  search(query: string): void;
  switchSite(on: boolean): void;
  /** On every site, or as each site's switch says again. */
  setPaused(paused: boolean): void;
  /** Asks the browser for access to the site; must be called from the click itself. */
  allowSite(): void;
  /** Scrolls the page to the term's next mark, opens its card, closes the popup. */
  goTo(termId: string): void;
  copy(quotation: QuotationRecord): void;
  copyFact(fact: FactRecord): void;
  /** All that is saved, as listed. */
  copyAll(): void;
  copyKeptAside(): void;
  toggleSave(quotation: QuotationRecord): void;
  remove(quotation: QuotationRecord): void;
  undoRemove(): void;
  /** Shows all that is saved, on the desk. */
  openSaved(): void;
  openOptions(): void;
  /** Opens the desk, with the same search. */
  openDesk(): void;
  /** Opens the desk beside the page; must be called from the click itself. */
  openPanel(): void;
}

export interface PopupProps {
  site: Site;
  pause: Pause;
  search: Search;
  page: Page;
  saved: Saved;
  text: Text;
  actions: PopupActions;
  feedback?: Feedback | undefined;
  /** What the popup was opened to say. */
  notice?: string | undefined;
  /** How the platform names its command key. */
  commandKey: 'Ctrl+' | '⌘';
}
