import { useMemo, useState } from 'preact/hooks';
import type { Done, ShelfTrouble } from '../../components/desk/shelf/props.ts';
import type { useKept } from '../../components/use-kept.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { CorpusRecord } from '../../corpus/pack/record.ts';
import { sinceSaved } from '../../corpus/pack/since-saved.ts';
import type { Library } from '../../storage/library.ts';
import { QuotaExceeded } from '../../storage/quota-exceeded.ts';
import { type Change, joinChanges } from '../../storage/write-keys.ts';
import { createNoteKeeper, orGone, PassageGone } from './note-keeper.ts';
import { withoutGone } from './without-gone.ts';

/** What of it `useKept` has, live, whoever changes it. */
type Kept = Pick<ReturnType<typeof useKept>, 'state' | 'items' | 'folders' | 'unreadable'>;

const troubleOf = (error: unknown): ShelfTrouble['what'] => {
  if (error instanceof QuotaExceeded) return 'full';
  return error instanceof PassageGone ? 'gone' : 'other';
};

/** Changes of what is kept: the last one can be undone; one that could not be stored says why. */
function useChanges(library: Library) {
  const [last, setLast] = useState<{ done: Done; change: Change }>();
  const [trouble, setTrouble] = useState<ShelfTrouble>();
  const attempt = async (act: () => Promise<void>, words?: string) => {
    try {
      await act();
      setTrouble(undefined);
    } catch (error) {
      setTrouble({ what: troubleOf(error), why: errorMessage(error), words });
    }
  };
  return {
    done: last?.done,
    trouble,
    attempt,
    /** `words`: what would be lost if it can't be stored. */
    change: (write: () => Promise<Change>, done: Done, words?: string) =>
      attempt(async () => {
        const change = await write();
        const keys = Object.keys({ ...change.before, ...change.after });
        // What changed nothing, such as a folder that is there, leaves nothing to undo.
        setLast(keys.length > 0 ? { done, change } : undefined);
      }, words),
    undo: () =>
      attempt(async () => {
        if (last === undefined) return;
        await library.undo(last.change);
        // Only now: what could not be brought back can be tried again.
        setLast((now) => (now === last ? undefined : now));
      }),
    letGo: () => setLast(undefined),
  };
}

/** What is kept, as the shelf shows it, and what can be done with it. */
export function useShelf(library: Library, listing: Kept, record: CorpusRecord | undefined) {
  const { state, items: kept, folders, unreadable } = listing;
  const { attempt, change, undo, letGo, ...changed } = useChanges(library);
  const notes = useMemo(() => createNoteKeeper(library), [library]);
  const [writing, setWriting] = useState<{ id: string; note: string | undefined }>();
  const items = useMemo(
    () =>
      kept.map((item) => {
        const { passage } = item;
        const since =
          passage.kind === 'quotation' && record ? sinceSaved(passage.quotation, record) : undefined;
        // A row must not go from under the pen because its note is no longer what is sought.
        const note = writing?.id === item.id ? writing.note : item.note;
        return { ...item, note, since };
      }),
    [kept, record, writing],
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
  async function endNote(write: () => Promise<Change>, done: Extract<Done, { note: string }>) {
    const { item, note } = done;
    await change(write, done, note === '' ? undefined : note);
    setWriting((other) => (other?.id === item.id ? undefined : other));
  }
  function setNote(id: string, note: string) {
    const item = itemOf(id);
    const kind = note === '' ? 'unnoted' : 'noted';
    if (item) void endNote(() => notes.finish(id, note), { kind, item, note });
  }
  function revertNote(id: string, note: string) {
    const item = itemOf(id);
    if (item) void endNote(() => notes.revert(id, note, item.note ?? ''), { kind: 'noteBack', item, note });
  }
  function draftNote(id: string, note: string) {
    const item = itemOf(id);
    if (item === undefined) return;
    setWriting((other) => (other?.id === id ? other : { id, note: item.note }));
    void attempt(() => notes.draft(id, note));
  }
  function setNoteAtOnce(id: string, note: string) {
    // What can't be read is never overwritten.
    const isReadable = !unreadable.some(({ key }) => key === `note:${id}`);
    if (itemOf(id) && isReadable) void attempt(() => library.setNoteAtOnce(id, note));
  }
  function nameSpeaker(id: string, name: string | undefined) {
    const item = itemOf(id);
    const write = async () => orGone(await library.nameSpeaker(id, name), name);
    if (item) void change(write, { kind: 'named', item, name }, name);
  }

  return {
    state,
    items,
    folders,
    terms,
    unreadable,
    ...(state === 'ready' ? withoutGone(changed, items) : changed),
    actions: {
      remove,
      move: (ids: readonly string[], to: string | undefined) => void move(ids, to),
      setNote,
      draftNote,
      setNoteAtOnce,
      revertNote,
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
