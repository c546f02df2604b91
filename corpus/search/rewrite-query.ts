import type { FilterGroup } from './query.ts';

/** What is to become of one word of a query. @public */
export type QueryChange =
  /** Choose a value (beside those of its group that are chosen), leave it out, or drop it. */
  | { group: FilterGroup; value: string; to: 'only' | 'out' | 'any' }
  /** Drop all of a group. */
  | { group: FilterGroup; to: 'any' }
  /** EDTF; undefined drops the limit, an absent key leaves it alone. */
  | { after?: string | undefined; before?: string | undefined }
  /** Years, both included; undefined where there is no limit: 2014 to 2023 is `after:2014 before:2024`. */
  | { years: { from?: number | undefined; to?: number | undefined } };

/** The typed query with only that one word touched: what else was typed keeps its order and spelling. @public */
export declare function rewriteQuery(typed: string, change: QueryChange): string;
