import type { KeptPassage } from '../../../corpus/pack/passage.ts';
import type { Term } from '../../../corpus/pack/schema.ts';
import type { ReadQuery } from '../../../corpus/search/query.ts';
import { answersQuery } from './answers-query.ts';
import type { FolderChoice } from './props.ts';

/** What the reader ticked under “Added”. */
export interface Added {
  quotations: boolean;
  selections: boolean;
  noted: boolean;
}

/** What narrows the list. */
export interface ShelfFilter {
  folder: FolderChoice;
  query: ReadQuery;
  /** The terms of the record, by id, for `term:`. */
  terms: ReadonlyMap<string, Term>;
  added: Added;
}

export const noneAdded: Added = { quotations: false, selections: false, noted: false };

/** Whether a passage is in the chosen folder. */
export function isIn(item: KeptPassage, folder: FolderChoice): boolean {
  if (folder === 'all') return true;
  return folder === 'none' ? item.folder === undefined : item.folder === folder;
}

const isOfKind = ({ passage }: KeptPassage, { quotations, selections }: Added) =>
  quotations === selections || quotations === (passage.kind === 'quotation');

const isNoted = ({ note }: KeptPassage) => note !== undefined && note !== '';

const passes = (item: KeptPassage, added: Added) => isOfKind(item, added) && (!added.noted || isNoted(item));

/** What answers the query, in any folder. Words that are merely near count where nothing else answers. */
function found<T extends KeptPassage>(items: readonly T[], { query, terms }: ShelfFilter): T[] {
  const exact = items.filter((item) => answersQuery(item, query, terms, false));
  return exact.length > 0 ? exact : items.filter((item) => answersQuery(item, query, terms, true));
}

/** The passages that pass a filter, in the order given. */
export const filterItems = <T extends KeptPassage>(items: readonly T[], filter: ShelfFilter): T[] =>
  found(items, filter).filter((item) => isIn(item, filter.folder) && passes(item, filter.added));

/** How many passages each choice under “Added” would show; a group's counts disregard its own choice. */
export function countAdded(items: readonly KeptPassage[], filter: ShelfFilter): Record<keyof Added, number> {
  const { added } = filter;
  const all = found(items, filter).filter((item) => isIn(item, filter.folder));
  const count = (only: Added) => all.filter((item) => passes(item, only)).length;
  return {
    quotations: count({ ...added, quotations: true, selections: false }),
    selections: count({ ...added, quotations: false, selections: true }),
    noted: count({ ...added, noted: true }),
  };
}
