import type { RowContext } from '../../popup/row-context.ts';

/** What a record's view needs beside the record. */
export interface RecordContext extends RowContext {
  /** The words of the query. */
  words: readonly string[];
}
