import { useMemo, useState } from 'preact/hooks';
import type { ReadQuery } from '../../../corpus/search/query.ts';
import { readQuery } from '../../../corpus/search/read-query.ts';
import { type Added, countAdded, filterItems, noneAdded, type ShelfFilter } from './filter-items.ts';
import { passageHead } from './passage-names.ts';
import type { ShelfItem, ShelfProps } from './props.ts';
import { extendTo, noSelection, selectAll, selectedIn, toggleRow } from './selection.ts';
import { shelfNames } from './shelf-names.ts';
import { type ShelfOrder, sortItems } from './sort-items.ts';

/** What is sought, in simplified characters, too. */
function wordsToMark({ wordings }: ReadQuery): string[] {
  const wanted = wordings.filter(({ out }) => !out);
  return [...new Set(wanted.flatMap(({ text, sought }) => [text, sought]))];
}

/** What is listed of what is kept, in which order, and which of it is selected. */
export function useShelfList({ items, folder, terms, text, actions }: ShelfProps) {
  const [typed, search] = useState('');
  const [added, setAdded] = useState<Added>(noneAdded);
  const [order, sort] = useState<ShelfOrder>('saved');
  const [selection, select] = useState(noSelection);
  const names = useMemo(() => shelfNames(items, terms), [items, terms]);
  const query = useMemo(() => readQuery(typed, names), [typed, names]);
  const filter: ShelfFilter = useMemo(() => ({ folder, query, terms, added }), [folder, query, terms, added]);
  const listed = useMemo(() => {
    const nameOf = (item: ShelfItem) => passageHead(item, text).name.children;
    return sortItems(filterItems(items, filter), order, nameOf, text.locale);
  }, [items, filter, order, text]);
  const counts = useMemo(() => countAdded(items, filter), [items, filter]);
  const ids = listed.map(({ id }) => id);
  const selected = selectedIn(selection, listed);
  const clear = () => {
    search('');
    setAdded(noneAdded);
  };
  return {
    filter,
    order,
    sort,
    search,
    setAdded,
    clear,
    counts,
    listed,
    ids,
    words: useMemo(() => wordsToMark(query), [query]),
    selected,
    /** What an action is for: what is selected, or else all that is listed. */
    meant: selected.length > 0 ? selected : listed,
    elsewhere: () => filterItems(items, { ...filter, folder: 'all' }).length,
    tick: (id: string, range: boolean) =>
      select((before) => (range ? extendTo(before, ids, id) : toggleRow(before, id))),
    extend: (id: string, from: string) => select((before) => extendTo(before, ids, id, from)),
    selectAll: (all: boolean) => select(all ? selectAll(ids) : noSelection),
    choose: (next: string) => {
      select(noSelection);
      actions.chooseFolder(next);
    },
  };
}

export type ShelfState = ReturnType<typeof useShelfList>;
