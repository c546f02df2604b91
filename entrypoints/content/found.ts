import type { MarkRecord } from './mark-record.ts';

/** What the reader found in this frame, for the script that follows it for the panel. */
export interface Found {
  record: MarkRecord;
  /** The open shadow roots that were read. */
  roots(): Iterable<ShadowRoot>;
}
