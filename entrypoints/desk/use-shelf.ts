import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Done, ShelfProps } from '../../components/desk/shelf/props.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { CorpusRecord } from '../../corpus/pack/record.ts';
import { sinceSaved } from '../../corpus/pack/since-saved.ts';
import type { Library } from '../../storage/library.ts';
import { QuotaExceeded } from '../../storage/quota-exceeded.ts';
import type { Change } from '../../storage/write-keys.ts';

type Stored = Pick<ShelfProps, 'state' | 'folders'> & Omit<Awaited<ReturnType<Library['read']>>, 'folders'>;

/** All that is kept, live, whoever changes it. */
function useStored(library: Library): Stored {
  const [stored, setStored] = useState<Stored>({ state: 'loading', items: [], folders: [], unreadable: [] });
  useEffect(() => {
    const watching = new AbortController();
    const load = () =>
      library.read().then(
        (read) => setStored({ state: 'ready', ...read }),
        (error: unknown) =>
          setStored({ state: { failed: errorMessage(error) }, items: [], folders: [], unreadable: [] }),
      );
    void load();
    library.watch(() => void load(), watching.signal);
    return () => watching.abort();
  }, [library]);
  return stored;
}

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
    attempt,
    change: (write: () => Promise<Change>, done: Done) =>
      attempt(async () => {
        const change = await write();
        setLast({ done, change });
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
export function useShelf(library: Library, record: CorpusRecord | undefined) {
  const { state, items: kept, folders, unreadable } = useStored(library);
  const { done, trouble, change, attempt, undo, letGo } = useChanges(library);
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
  const itemOf = (id: string) => items.find((item) => item.id === id);
  const folderOf = (id: string | undefined) => folders.find((folder) => folder.id === id);

  function remove(ids: readonly string[]) {
    const only = ids.length === 1 && ids[0] !== undefined ? itemOf(ids[0]) : undefined;
    const what = only
      ? { kind: 'removed' as const, item: only }
      : { kind: 'removedMany' as const, count: ids.length };
    void change(() => library.remove(ids), what);
  }
  const move = (ids: readonly string[], to: string | undefined, name = folderOf(to)?.name) =>
    change(() => library.move(ids, to), { kind: 'moved', count: ids.length, to: name });
  const addFolder = (name: string, ids: readonly string[] = []) =>
    attempt(async () => {
      const folder = await library.addFolder(name);
      if (ids.length > 0) await move(ids, folder.id, folder.name);
    });
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
