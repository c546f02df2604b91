import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedNoteProps, SavedNoteState } from '../../components/saved-note/props.ts';
import type { Text } from '../../components/text.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { Folder } from '../../corpus/pack/passage.ts';
import type { Library } from '../../storage/library.ts';
import { QuotaExceeded } from '../../storage/quota-exceeded.ts';
import type { RecentFolder } from '../../storage/recent-folder.ts';
import type { SavedNoteRequest } from '../../storage/saved-note.ts';
import type { Change } from '../../storage/write-keys.ts';

export interface NoteOptions {
  request: SavedNoteRequest;
  library: Library;
  recent: RecentFolder;
  text: Text;
  makeRoom(): void;
  close(): void;
}

function useFailure(request: SavedNoteRequest, makeRoom: () => void) {
  const first = request.state === 'failed' ? { why: request.why, isFull: request.isFull } : undefined;
  const [failure, setFailure] = useState(first);
  const failed = (error: unknown) =>
    setFailure({ why: errorMessage(error), isFull: error instanceof QuotaExceeded });
  const shown = failure && { why: failure.why, makeRoom: failure.isFull ? makeRoom : undefined };
  return { failure: shown, failed, mended: () => setFailure(undefined) };
}

/** What the note shows, and what its buttons do to the passage that was saved. */
export function useSavedNote({
  request,
  library,
  recent,
  makeRoom,
  close,
}: NoteOptions): Omit<SavedNoteProps, 'text'> {
  const selection = 'selection' in request ? request.selection : undefined;
  const [state, setState] = useState<SavedNoteState>(request.state === 'failed' ? 'unsaved' : request.state);
  const { failure, failed, mended } = useFailure(request, makeRoom);
  // One after another: the last words typed are the last that are written.
  const queue = useRef(Promise.resolve());
  const [folders, setFolders] = useState<readonly Folder[]>([]);
  const [kept, setKept] = useState<{ folder?: string | undefined; note: string }>({ note: '' });
  const [removed, setRemoved] = useState<Change>();
  const id = selection?.id ?? '';

  useEffect(() => {
    const watching = new AbortController();
    const load = async () => {
      const { items, folders: all } = await library.read();
      const item = items.find((one) => one.id === id);
      setFolders(all);
      if (item) setKept({ folder: item.folder, note: item.note ?? '' });
    };
    const unread = (error: unknown) => console.warn('On Record could not read what is saved:', error);
    void load().catch(unread);
    library.watch(() => void load().catch(unread), watching.signal);
    return () => watching.abort();
  }, [library, id]);

  const attempt = (run: () => Promise<unknown>, then: SavedNoteState) => {
    queue.current = queue.current.then(run).then(() => {
      setState(then);
      mended();
    }, failed);
  };
  const actions = {
    keep: () =>
      selection &&
      attempt(
        () => library.keep({ kind: 'selection', selection }, { from: 'page', folder: kept.folder }),
        'saved',
      ),
    move: (folder: string | undefined) =>
      attempt(async () => {
        await library.move([id], folder);
        await recent.set(folder);
      }, 'saved'),
    setNote: (words: string) => attempt(() => library.setNote(id, words), 'saved'),
    undo: () =>
      removed
        ? attempt(async () => {
            await library.undo(removed);
            setRemoved(undefined);
          }, 'saved')
        : attempt(async () => setRemoved(await library.remove([id])), 'removed'),
    close,
  };
  return { state, failure, selection, folders, folder: kept.folder, note: kept.note, actions };
}
