import type { RefObject } from 'preact';
import { listKeys } from './list-keys.ts';
import type { ShelfProps } from './props.ts';
import { ShelfNothing } from './ShelfNothing.tsx';
import { ShelfRow } from './ShelfRow.tsx';
import type { ShelfState } from './use-shelf-list.ts';

interface Props {
  props: ShelfProps;
  list: ShelfState;
  remove(ids: readonly string[]): void;
  rows: RefObject<HTMLUListElement | null>;
}

/** The passages that are listed, with the list's keys; or what their absence means. */
export function ShelfList({ props, list, remove, rows }: Props) {
  const { items, text, actions, feedback } = props;
  if (list.listed.length === 0) {
    return (
      <ShelfNothing
        items={items}
        filter={list.filter}
        elsewhere={list.elsewhere()}
        text={text}
        showAll={() => list.choose('all')}
        clear={list.clear}
      />
    );
  }
  const meantBy = (id: string) => (list.selected.length > 0 ? list.selected.map((item) => item.id) : [id]);
  const onKeyDown = listKeys({
    list: rows,
    extend: list.extend,
    remove: (id) => remove(meantBy(id)),
    copy: (id) => actions.copy(items.filter((item) => meantBy(id).includes(item.id))),
    leave: () => document.querySelector<HTMLInputElement>('[data-field]')?.focus(),
  });
  const selected = new Set(list.selected.map(({ id }) => id));
  const context = { text, actions, feedback, words: list.words, remove };
  return (
    <ul class="rows shelf-rows" ref={rows} onKeyDown={onKeyDown}>
      {list.listed.map((item) => (
        <ShelfRow
          key={item.id}
          item={item}
          selected={selected.has(item.id)}
          context={context}
          tick={list.tick}
        />
      ))}
    </ul>
  );
}
