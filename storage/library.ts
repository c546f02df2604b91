import { type Folder, idOf, type KeptPassage, type Passage } from '../corpus/pack/passage.ts';
import type { Area } from './area.ts';
import type { Unreadable } from './collection.ts';
import { isReadable, keyOf, parseKey } from './kept-entry.ts';
import { listKept } from './list-kept.ts';
import { setWithinQuota } from './quota-exceeded.ts';
import { unlisten } from './unlisten.ts';
import { type Change, noChange, undoChange, writeKeys } from './write-keys.ts';

type HowKept = Pick<KeptPassage, 'from' | 'met' | 'folder'>;

/**
 * All that the reader keeps. Every aspect of a passage has a storage key of its
 * own, so that contexts that write at once never overwrite each other. What
 * can't be read is reported, never overwritten. Writing rejects with
 * `QuotaExceeded` where the storage is full; nothing has changed then.
 */
export interface Library {
  /** Last saved first; and what can't be read, where it stands or where it was set aside. */
  read(): Promise<{ items: KeptPassage[]; folders: Folder[]; unreadable: Unreadable[] }>;
  /** What is kept already stays as it is, with its first wording and time. */
  keep(passage: Passage, how?: HowKept): Promise<void>;
  /** Keeps what is not kept, removes what is, as storage has it now; gives the change where it removed. */
  toggle(passage: Passage, how?: HowKept): Promise<Change | undefined>;
  /** Removes passages with all that was written on them. */
  remove(ids: readonly string[]): Promise<Change>;
  /** Puts passages into a folder; undefined: into none. */
  move(ids: readonly string[], folder: string | undefined): Promise<Change>;
  /** The reader's own words on a passage; empty: none. */
  setNote(id: string, text: string): Promise<Change>;
  /**
   * The same for a page that is about to go: written in this very turn, for no answer would come any more, and so
   * without a look at what is there. Only for a passage that is known to be kept.
   */
  setNoteAtOnce(id: string, text: string): Promise<void>;
  /** Who said a selection, as the reader has it; undefined: only its author is known. */
  nameSpeaker(id: string, name: string | undefined): Promise<Change>;
  /** Gives the folder of that name where there is one: nothing changes then. Rejects with RangeError on an empty name. */
  addFolder(name: string): Promise<{ folder: Folder; change: Change }>;
  /** Rejects with RangeError on an empty name. */
  renameFolder(id: string, name: string): Promise<Change>;
  /** Its passages are in no folder then. */
  removeFolder(id: string): Promise<Change>;
  /** Puts back exactly what was there, except where somebody has changed it since. */
  undo(change: Change): Promise<void>;
  /** Calls back whenever any of this changed, in whichever context. */
  watch(listener: () => void, signal: AbortSignal): void;
}

const selectionId = /^selection-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const mainKey = (id: string) => keyOf(selectionId.test(id) ? 'selection' : 'saved', id);
const aspectsOf = (id: string) => [mainKey(id), keyOf('note', id), keyOf('placed', id), keyOf('named', id)];

function nameOf(typed: string): string {
  const name = typed.trim();
  if (name === '') throw new RangeError('A folder needs a name');
  return name;
}

function keptValue(passage: Passage, { from, met }: HowKept, savedAt: number): object {
  const kept = { format: 1, savedAt, ...(from && { from }), ...(met && { met }) };
  return passage.kind === 'quotation'
    ? { ...kept, quotation: passage.quotation }
    : { ...kept, selection: passage.selection };
}

/** Makes the library over a storage area; `now` in milliseconds since the epoch. */
export function createLibrary(
  area: Area,
  now: () => number,
  newId: () => string = () => crypto.randomUUID(),
): Library {
  const write = (wanted: Record<string, unknown>) => writeKeys(area, now, wanted);

  /** Those of some passages that are kept, readably. */
  async function keptOf(ids: readonly string[]): Promise<string[]> {
    const there = await area.get(ids.map(mainKey));
    return ids.filter((id) => isReadable(mainKey(id), there[mainKey(id)]));
  }

  async function keep(passage: Passage, how: HowKept = {}) {
    const id = idOf(passage);
    if ((await keptOf([id])).length > 0) return;
    const placed = how.folder && { [keyOf('placed', id)]: { format: 1, folder: how.folder } };
    await write({ [mainKey(id)]: keptValue(passage, how, now()), ...placed });
  }

  async function remove(ids: readonly string[]) {
    const keys = (await keptOf(ids)).flatMap(aspectsOf);
    return write(Object.fromEntries(keys.map((key) => [key, undefined])));
  }

  /** Writes one aspect of those passages that are kept; undefined: takes it off. */
  async function setAspect(aspect: 'note' | 'placed' | 'named', ids: readonly string[], value?: object) {
    const kept = await keptOf(ids);
    const stored = value && { format: 1, ...value };
    return write(Object.fromEntries(kept.map((id) => [keyOf(aspect, id), stored])));
  }

  async function addFolder(typed: string) {
    const name = nameOf(typed);
    const same = listKept(await area.get(null)).folders.find((folder) => folder.name === name);
    if (same) return { folder: same, change: noChange };
    const folder = { id: `folder-${newId()}`, name, createdAt: now() };
    const stored = { format: 1, name, createdAt: folder.createdAt };
    return { folder, change: await write({ [keyOf('folder', folder.id)]: stored }) };
  }

  async function renameFolder(id: string, typed: string) {
    const name = nameOf(typed);
    const key = keyOf('folder', id);
    const raw = (await area.get(key))[key];
    return isReadable(key, raw) ? write({ [key]: { ...(raw as object), name } }) : noChange;
  }

  return {
    read: async () => listKept(await area.get(null)),
    keep,
    async toggle(passage, how) {
      const id = idOf(passage);
      if ((await keptOf([id])).length > 0) return remove([id]);
      await keep(passage, how);
      return undefined;
    },
    remove,
    move: (ids, folder) => setAspect('placed', ids, folder === undefined ? undefined : { folder }),
    setNote: (id, text) => setAspect('note', [id], text.trim() === '' ? undefined : { text }),
    setNoteAtOnce: (id, text) =>
      text.trim() === ''
        ? area.remove(keyOf('note', id))
        : setWithinQuota(area, { [keyOf('note', id)]: { format: 1, text } }),
    nameSpeaker: (id, name) => setAspect('named', [id], name?.trim() ? { name: name.trim() } : undefined),
    addFolder,
    renameFolder,
    removeFolder: (id) => write({ [keyOf('folder', id)]: undefined }),
    undo: (change) => undoChange(area, change),
    watch(listener, signal) {
      const onChanged = (changes: Record<string, unknown>) => {
        if (Object.keys(changes).some((key) => parseKey(key.replace(/^aside:/, '')))) listener();
      };
      area.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => unlisten(() => area.onChanged.removeListener(onChanged)), {
        once: true,
      });
    },
  };
}
