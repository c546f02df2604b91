import { useMemo, useState } from 'preact/hooks';
import type { Done, ShelfProps } from '../../components/desk/shelf/props.ts';
import type { useKept } from '../../components/use-kept.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { CorpusRecord } from '../../corpus/pack/record.ts';
import { sinceSaved } from '../../corpus/pack/since-saved.ts';
import type { Library } from '../../storage/library.ts';
import { QuotaExceeded } from '../../storage/quota-exceeded.ts';
import { type Change, joinChanges } from '../../storage/write-keys.ts';

/** What of it `useKept` has, live, whoever changes it. */
type Kept = Pick<ReturnType<typeof useKept>, 'state' | 'items' | 'folders' | 'unreadable'>;

/** Changes of what is kept: the last one can be undone; one that could not be stored says why. */
function useChanges(library: Library) {
  const [last, setLast] = useState<{ done: Done; change: Change }>();
  const [trouble, setTrouble] = useState<ShelfProps['trouble']>();
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
      setTrouble(undefined);
    } catch (error) {
      setTrouble({ why: errorMessage(error), full: error instanceof QuotaExceeded });
    }
  };
  return {
    done: last?.done,
    trouble,
    change: (write: () => Promise<Change>, done: Done) =>
      attempt(async () => {
        const change = await write();
        const keys = Object.keys({ ...change.before, ...change.after });
        // What changed nothing, such as a folder that is there, leaves nothing to undo.
        setLast(keys.length > 0 ? { done, change } : undefined);
      }),
    undo: () =>
      attempt(async () => {
        if (last === undefined) return;
        setLast(undefined);
        await library.undo(last.change);
      }),
    letGo: () => setLast(undefined),
  };
}

/** What is kept, as the shelf shows it, and what can be done with it. */
export function useShelf(library: Library, listing: Kept, record: CorpusRecord | undefined) {
  const { state, items: kept, folders, unreadable } = listing;
  const { done, trouble, change, undo, letGo } = useChanges(library);
  const items = useMemo(
    () =>
      kept.map((item) => {
        const { passage } = item;
        const since =
          passage.kind === 'quotation' && record ? sinceSaved(passage.quotation, record) : undefined;
        return { ...item, since };
      }),
    [kept, record],
  );
  const terms = useMemo(() => new Map(record?.pack.terms.map((term) => [term.id, term])), [record]);
  const itemOf = (id: string) => items.find((item) => item.id === id);
  const folderOf = (id: string | undefined) => folders.find((folder) => folder.id === id);

  function remove(ids: readonly string[]) {
    const only = ids.length === 1 && ids[0] !== undefined ? itemOf(ids[0]) : undefined;
    const what = only
      ? { kind: 'removed' as const, item: only }
      : { kind: 'removedMany' as const, count: ids.length };
    void change(() => library.remove(ids), what);
  }
  const move = (ids: readonly string[], to: string | undefined) =>
    change(() => library.move(ids, to), { kind: 'moved', count: ids.length, to: folderOf(to)?.name });
  async function moveToNew(name: string, ids: readonly string[]) {
    const { folder, change: added } = await library.addFolder(name);
    return joinChanges(added, await library.move(ids, folder.id));
  }
  const addFolder = (name: string, ids: readonly string[] = []) =>
    ids.length > 0
      ? change(() => moveToNew(name, ids), { kind: 'moved', count: ids.length, to: name })
      : change(async () => (await library.addFolder(name)).change, { kind: 'folderAdded', name });
  function setNote(id: string, note: string) {
    const item = itemOf(id);
    if (item) void change(() => library.setNote(id, note), { kind: note === '' ? 'unnoted' : 'noted', item });
  }
  function nameSpeaker(id: string, name: string | undefined) {
    const item = itemOf(id);
    if (item) void change(() => library.nameSpeaker(id, name), { kind: 'named', item, name });
  }

  return {
    state,
    items,
    folders,
    terms,
    unreadable,
    done,
    trouble,
    actions: {
      remove,
      move: (ids: readonly string[], to: string | undefined) => void move(ids, to),
      setNote,
      nameSpeaker,
      addFolder: (name: string, ids?: readonly string[]) => void (name !== '' && addFolder(name, ids)),
      renameFolder: (id: string, name: string) =>
        void change(() => library.renameFolder(id, name), { kind: 'renamed', name }),
      removeFolder: (id: string) =>
        void change(() => library.removeFolder(id), {
          kind: 'folderRemoved',
          name: folderOf(id)?.name ?? '',
        }),
      undo: () => void undo(),
      letGo,
    },
  };
}
