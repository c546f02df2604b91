import type { Folder, SelectionRecord } from '../../corpus/pack/passage.ts';
import type { Text } from '../text.ts';

/** `unsaved`: it could not be kept. `removed`: undone, which can be undone, too. */
export type SavedNoteState = 'ask' | 'saved' | 'unsaved' | 'removed' | 'nothing' | 'field' | 'interrupted';

/** What did not work; `makeRoom` where the browser's storage is full. */
interface SavedNoteFailure {
  why: string;
  makeRoom?: (() => void) | undefined;
}

interface SavedNoteActions {
  /** Keeps what was asked about, or could not be kept. */
  keep(): void;
  move(folder: string | undefined): void;
  setNote(words: string): void;
  undo(): void;
  close(): void;
}

export interface SavedNoteProps {
  state: SavedNoteState;
  failure?: SavedNoteFailure | undefined;
  selection: SelectionRecord | undefined;
  folders: readonly Folder[];
  folder: string | undefined;
  /** The reader's own words on it. */
  note: string;
  text: Text;
  actions: SavedNoteActions;
}
