import type { Feedback } from '../../feedback.ts';
import type { Text } from '../../text.ts';
import type { ShelfActions } from './props.ts';

/** What every row needs beside what it shows. */
export interface ShelfContext {
  text: Text;
  actions: ShelfActions;
  feedback: Feedback | undefined;
  /** The words sought, to be marked. */
  words: readonly string[];
  /** Removes passages, and finds the keyboard a new place. */
  remove(ids: readonly string[]): void;
}
