import type { Text } from './text.ts';

/**
 * What came of pressing a button, for the entry it belongs to. Pass a new object for each
 * press: the same one twice is announced once.
 */
export type Feedback = { id: string; done: 'copied' | 'saved' | 'removed' | 'reported' } | Failed;

interface Failed {
  id: string;
  failed: 'copy' | 'save' | 'remove';
  why: string;
  /** Given where the browser's storage is full: leads to where room can be made. */
  makeRoom?(): void;
}

/** The id of feedback on «Copy all», which belongs to no single entry. */
export const everything = '*';

/** The id of feedback on «Report an error», which belongs to the record that is open. */
export const errorReport = '*report';

/** The id of feedback on «Copy the raw data». */
export const rawData = '*raw';

const failures = { copy: 'notCopied', save: 'notSaved', remove: 'notRemoved' } as const;

/** The words for a piece of feedback, shown and announced alike. */
export function describeFeedback(feedback: Feedback, text: Text): string {
  if ('done' in feedback) return text.t(feedback.done);
  return feedback.makeRoom ? text.t('notSavedFull') : text.t(failures[feedback.failed], feedback.why);
}
