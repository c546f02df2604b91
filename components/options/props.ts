import type { Term } from '../../corpus/pack/schema.ts';
import type { Text } from '../text.ts';

type Kind = Term['kind'];

/** The settings as they stand; delays in milliseconds. */
export interface Values {
  density: 'every' | 'section' | 'page';
  entries: 'full' | 'short';
  hiddenKinds: readonly Kind[];
  dwell: number;
  leave: number;
  onlyWithAlt: boolean;
  mode: 'everywhere' | 'chosen';
  paused: boolean;
  markStyle: 'dotted' | 'solid' | 'tint';
  markColour: 'teal' | 'text';
  language: 'auto' | 'en' | 'zh-CN';
  savePrivate: 'ask' | 'always';
}

export type SettingName = keyof Values;

/** What is wrong with one setting. */
export interface Trouble {
  /** Why the stored value can't be read, where that is so. */
  unreadable?: 'damaged' | 'newer' | undefined;
  /** Why the last change was not stored. */
  failed?: string | undefined;
}

/** What somebody wrote for a site, as a pattern, or what is wrong with it. */
type PatternRead = { ok: true; pattern: string } | { ok: false; fault: PatternFault };
export type PatternFault = 'empty' | 'star' | 'address' | 'host';

/** One line of an imported list that can't be taken; `of`: the line that says the opposite. */
export interface ListFault {
  line: number;
  words: string;
  fault: PatternFault | 'opposite';
  of?: number;
}

export type SitesTold =
  | { imported: { added: number; changed: number } }
  | { faults: readonly ListFault[] }
  /** What was not done: with the site's pattern, or with a list. */
  | { failed: string; to: 'import' | 'export' | { pattern: string } };

/** The sites with a rule of their own. */
export interface Sites {
  state: 'loading' | 'ready' | { failed: string };
  rules: readonly { pattern: string; on: boolean }[];
  /** Patterns whose rule can't be read: it counts as off. */
  unreadable: readonly string[];
  /** What became of the last change, until the next. */
  told?: SitesTold | undefined;
}

export interface Shortcut {
  command: string;
  /** As the browser writes them; empty where none are assigned. */
  keys: string;
}

/** What the reader has stored in all, and what became of the last backup, restoration or erasure. */
export interface Stored {
  /** Undefined until they are counted. */
  counts?: { saved: number; folders: number; notes: number } | undefined;
  /** As printed: "2 Nov 2026". */
  lastBackup?: string | undefined;
  told?: StoredTold | undefined;
}

/** Why a file can't be restored. */
export type FileFault =
  | { reason: 'no-json'; line: number; column: number }
  | { reason: 'foreign' }
  | { reason: 'newer'; version: number }
  /** `path`: the place in the file; `message`: in English, for whoever mends it. */
  | { reason: 'damaged'; path: string; message: string };

export interface Restored {
  added: Record<'passage' | 'note' | 'folder' | 'site' | 'setting' | 'aside', number>;
  /** What stood here already, just so; and what stands here otherwise, and was left. */
  same: number;
  kept: number;
}

export type StoredTold =
  | { done: 'backedUp' | 'erased' | 'undone' }
  | { restored: Restored }
  | { fault: FileFault }
  /** `full`: the browser's storage is, and nothing was changed. */
  | { failed: string; full: boolean; to: 'backUp' | 'restore' | 'erase' | 'undo' };

export interface OptionsActions {
  /** Delays are whole milliseconds within the bounds. */
  set<K extends SettingName>(name: K, value: Values[K]): void;
  markKind(kind: Kind, marked: boolean): void;
  /** Stores the default where a value can't be read; that value is set aside. */
  keepDefault(name: SettingName): void;
  readPattern(written: string): PatternRead;
  setSite(pattern: string, on: boolean): void;
  forgetSite(pattern: string): void;
  importSites(file: Blob): void;
  exportSites(): void;
  /** Opens the browser's own page for shortcuts. */
  changeShortcuts(): void;
  backUp(): void;
  restore(file: Blob): void;
  /** All that is stored, for good. */
  erase(): void;
  /** Takes the last restoration or erasure back. */
  undoStored(): void;
  openDesk(): void;
  openFirstPage(): void;
}

export interface OptionsProps {
  state: 'loading' | 'ready' | { failed: string };
  values: Values;
  troubles: Partial<Record<SettingName, Trouble>>;
  /** What a delay may be, in milliseconds. */
  bounds: { readonly least: number; readonly most: number };
  sites: Sites;
  /** The name of the language that the browser speaks, in that language. */
  browserLanguage: string;
  shortcuts: readonly Shortcut[];
  stored: Stored;
  text: Text;
  actions: OptionsActions;
}

/** What each row of the page needs. */
export type RowProps = Omit<OptionsProps, 'state'>;
