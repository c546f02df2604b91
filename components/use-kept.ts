import { useEffect, useMemo, useState } from 'preact/hooks';
import { errorMessage } from '../corpus/error-message.ts';
import { type Folder, idOf, type KeptPassage, type Passage } from '../corpus/pack/passage.ts';
import type { Feedback } from './feedback.ts';

interface Listing {
  items: readonly KeptPassage[];
  folders: readonly Folder[];
  unreadable: readonly { key: string; reason: string; raw: unknown }[];
}

type How = Pick<KeptPassage, 'from' | 'met' | 'folder'>;

/** What is asked of whatever keeps the passages. `Change` is its own business. */
interface Keeper<Change> {
  read(): Promise<Listing>;
  /** Keeps what is not kept, removes what is; gives the change where it removed. */
  toggle(passage: Passage, how?: How): Promise<Change | undefined>;
  remove(ids: readonly string[]): Promise<Change>;
  undo(change: Change): Promise<void>;
  watch(listener: () => void, signal: AbortSignal): void;
}

export interface KeptOptions<Change> {
  keeper: Keeper<Change>;
  /** Says, at the time, from where and on which page a passage is kept. */
  how(passage: Passage): How | Promise<How>;
  /** Shows what came of it. */
  tell(feedback: Feedback): void;
  /** Opens what is kept, where the storage is full. */
  makeRoom(): void;
}

const empty: Listing = { items: [], folders: [], unreadable: [] };

const isFull = (error: unknown) => (error as { code?: unknown } | null)?.code === 'QuotaExceeded';

/** What is kept, live in every context; keeping, removing and taking that back, each with its feedback. */
export function useKept<Change>({ keeper, how, tell, makeRoom }: KeptOptions<Change>) {
  const [listing, setListing] = useState<Listing>();
  const [failed, setFailed] = useState<string>();
  const [removed, setRemoved] = useState<{ passage: Passage; change: Change }>();

  useEffect(() => {
    const watching = new AbortController();
    const load = () => keeper.read().then(setListing, (error: unknown) => setFailed(errorMessage(error)));
    void load();
    keeper.watch(() => void load(), watching.signal);
    return () => watching.abort();
  }, [keeper]);

  const items = listing?.items;
  const ids: ReadonlySet<string> = useMemo(() => new Set(items?.map(({ id }) => id)), [items]);

  async function act(passage: Passage, removing: boolean, run: () => Promise<Change | undefined>) {
    const id = idOf(passage);
    try {
      const change = await run();
      if (change !== undefined) setRemoved({ passage, change });
      else if (removed && idOf(removed.passage) === id) setRemoved(undefined);
      tell({ id, done: change === undefined ? 'saved' : 'removed' });
    } catch (error) {
      const why = errorMessage(error);
      tell({ id, failed: removing ? 'remove' : 'save', why, ...(isFull(error) && { makeRoom }) });
    }
  }

  const toggle = (passage: Passage) =>
    void act(passage, ids.has(idOf(passage)), async () => keeper.toggle(passage, await how(passage)));
  const remove = (passage: Passage) => void act(passage, true, () => keeper.remove([idOf(passage)]));
  function undo() {
    if (!removed) return;
    const { passage, change } = removed;
    void act(passage, false, () => keeper.undo(change).then(() => undefined));
  }

  return {
    state: listing ? ('ready' as const) : failed === undefined ? ('loading' as const) : { failed },
    ...(listing ?? empty),
    ids,
    removed: removed?.passage,
    toggle,
    remove,
    undo,
  };
}
