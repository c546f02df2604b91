import type { PageRecord } from '../../../corpus/pack/passage.ts';
import type { TermRecord } from '../../../corpus/pack/record.ts';
import type { RowContext } from '../../popup/row-context.ts';

/** What the page beside the panel has in view. */
export interface PageInView {
  page: Pick<PageRecord, 'title' | 'site' | 'published'>;
  /** As one reads; all of the page's where `all` is wanted. */
  terms: readonly TermRecord[];
  /** The id of the term under the pointer. */
  pointed: string | undefined;
  /** How many terms are in view, and how many on the page. */
  inView: number;
  onPage: number;
}

export type InViewState =
  | { state: 'reading' }
  /** It stands in a tab of its own, beside no page. */
  | { state: 'alone' }
  /** Beside a page that no extension may look into. */
  | { state: 'closed' }
  | ({ state: 'ready' } & PageInView);

export interface InViewProps {
  view: InViewState;
  /** It stays as it is while the page goes on. */
  held: boolean;
  all: boolean;
  context: RowContext;
  hold(held: boolean): void;
  showAll(all: boolean): void;
  openTerm(id: string): void;
}
