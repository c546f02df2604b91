import type { Done, ShelfItem, ShelfTrouble } from '../../components/desk/shelf/props.ts';

interface Changed {
  done: Done | undefined;
  trouble: ShelfTrouble | undefined;
}

/**
 * What was written on a passage that somebody has since removed is neither kept nor to be undone from here: that is
 * said instead, with the words of it.
 */
export function withoutGone(changed: Changed, items: readonly Pick<ShelfItem, 'id'>[]): Changed {
  const { done } = changed;
  if (done === undefined || !('item' in done) || done.kind === 'removed') return changed;
  if (items.some(({ id }) => id === done.item.id)) return changed;
  const words = done.kind === 'named' ? done.name : done.note;
  return { done: undefined, trouble: { what: 'gone', why: '', words: words || undefined } };
}
