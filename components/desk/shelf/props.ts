import type { Folder, KeptPassage } from '../../../corpus/pack/passage.ts';
import type { QuotationRecord } from '../../../corpus/pack/record.ts';
import type { Term } from '../../../corpus/pack/schema.ts';
import type { Feedback } from '../../feedback.ts';
import type { Text } from '../../text.ts';

/** A passage as it was kept, and what became of it. */
export interface ShelfItem extends KeptPassage {
  /** Absent while the record reads as it did; `gone` where the record has dropped it. */
  since?: { now: QuotationRecord } | 'gone' | undefined;
}

/** Which folder is shown: `all`, `none` (what is in no folder), or a folder's id. */
export type FolderChoice = string;

/** What was changed last, as long as that can be undone. A new object for each change. */
export type Done =
  | { kind: 'removed'; item: ShelfItem }
  /** `note`: what was typed. `noteBack`: in its place stands again what was there before. */
  | { kind: 'noted' | 'unnoted' | 'noteBack'; item: ShelfItem; note: string }
  | { kind: 'named'; item: ShelfItem; name: string | undefined }
  | { kind: 'removedMany'; count: number }
  | { kind: 'moved'; count: number; to: string | undefined }
  | { kind: 'renamed' | 'folderAdded' | 'folderRemoved'; name: string };

export interface ShelfActions {
  chooseFolder(folder: FolderChoice): void;
  remove(ids: readonly string[]): void;
  /** To no folder where none is given. */
  move(ids: readonly string[], folder: string | undefined): void;
  /** An empty text takes the note away. */
  setNote(id: string, note: string): void;
  /** Keeps what is typed of a note so far; `setNote` or `revertNote` follows. */
  draftNote(id: string, note: string): void;
  /** Keeps a note as the page goes. */
  setNoteAtOnce(id: string, note: string): void;
  /** The note stays as it was before all that was typed. */
  revertNote(id: string, typed: string): void;
  /** Whom the reader takes for the speaker of a selection; undefined takes the name away. */
  nameSpeaker(id: string, name: string | undefined): void;
  /** Adds a folder, and moves there what is given. */
  addFolder(name: string, ids?: readonly string[]): void;
  renameFolder(id: string, name: string): void;
  removeFolder(id: string): void;
  undo(): void;
  /** The time to undo is over. */
  letGo(): void;
  copy(items: readonly ShelfItem[]): void;
  copyKeptAside(): void;
  openDossier(ids: readonly string[]): void;
  /** Opens the record of a quotation. */
  openRecord(quotationId: string): void;
}

/** Why the last change was not stored, and what the reader had typed. */
export interface ShelfTrouble {
  /** `full`: the browser's storage is; `gone`: the passage was removed elsewhere. */
  what: 'full' | 'gone' | 'other';
  why: string;
  words?: string | undefined;
}

export interface ShelfProps {
  state: 'loading' | 'ready' | { failed: string };
  /** Last saved first. */
  items: readonly ShelfItem[];
  /** In the order in which they are listed. */
  folders: readonly Folder[];
  /** Items that can't be read and were set aside, untouched. */
  keptAside: number;
  folder: FolderChoice;
  /** The terms of the record, by id. */
  terms: ReadonlyMap<string, Term>;
  done?: Done | undefined;
  trouble?: ShelfTrouble | undefined;
  feedback?: Feedback | undefined;
  text: Text;
  actions: ShelfActions;
}
