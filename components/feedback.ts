import type { Text } from './text.ts';

/**
 * What came of pressing a button, for the entry it belongs to. Pass a new object for each
 * press: the same one twice is announced once.
 */
export type Feedback =
  | { id: string; done: 'copied' | 'saved' | 'removed' }
  | { id: string; failed: 'copy' | 'save' | 'remove'; why: string };

/** The id of feedback on «Copy all», which belongs to no single entry. */
export const everything = '*';

/** The id of feedback on «Copy the raw data». */
export const rawData = '*raw';

const failures = { copy: 'notCopied', save: 'notSaved', remove: 'notRemoved' } as const;

/** The words for a piece of feedback, shown and announced alike. */
export function describeFeedback(feedback: Feedback, text: Text): string {
  return 'done' in feedback ? text.t(feedback.done) : text.t(failures[feedback.failed], feedback.why);
}
