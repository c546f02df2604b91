import type { SelectionRecord } from '../corpus/pack/passage.ts';

/** Under this name the note's script offers itself in its isolated world. */
export const savedNoteKey = 'onRecordSavedNote';
export const savedNoteScript = '/saved-note.js';

/** What the note in a page's corner tells after a selection was to be saved. Plain data. */
export type SavedNoteRequest =
  | { state: 'saved'; selection: SelectionRecord; folder?: string }
  /** In a private window: nothing is kept until the reader says so. */
  | { state: 'ask'; selection: SelectionRecord }
  | { state: 'failed'; selection: SelectionRecord; isFull: boolean; why: string }
  | { state: 'nothing' }
  /** What is selected stands in a field. */
  | { state: 'field' }
  /** The browser stopped the background before it knew what was to be saved. */
  | { state: 'interrupted' };

export interface SavedNoteScript {
  show(request: SavedNoteRequest): Promise<void>;
}
