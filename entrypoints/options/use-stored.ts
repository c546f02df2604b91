import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Stored, StoredTold } from '../../components/options/props.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { Area } from '../../storage/area.ts';
import { createBackup } from '../../storage/backup/create-backup.ts';
import { erase } from '../../storage/backup/erase.ts';
import { noteBackup, readLastBackup } from '../../storage/backup/last-backup.ts';
import { readBackup } from '../../storage/backup/read-backup.ts';
import { restoreBackup } from '../../storage/backup/restore-backup.ts';
import { createLibrary } from '../../storage/library.ts';
import { localDay } from '../../storage/local-day.ts';
import { QuotaExceeded } from '../../storage/quota-exceeded.ts';
import { download } from './download.ts';

type Library = ReturnType<typeof createLibrary>;
type Change = Parameters<Library['undo']>[0];
type Action = Extract<StoredTold, { failed: string }>['to'];

async function count(library: Library, area: Area) {
  const [{ items, folders }, lastBackup] = await Promise.all([library.read(), readLastBackup(area)]);
  const notes = items.filter(({ note }) => note !== undefined).length;
  return { counts: { saved: items.length, folders: folders.length, notes }, lastBackup };
}

/** What is stored in all, live, and what can be done with it: carried away, brought back, erased, undone. */
export function useStored(area: Area, locale: string) {
  const [library] = useState(() => createLibrary(area, Date.now));
  const [counted, setCounted] = useState<Partial<Awaited<ReturnType<typeof count>>>>({});
  const [told, setTold] = useState<StoredTold>();
  const change = useRef<Change | undefined>(undefined);
  // A library that can't be read has no numbers; the desk says why.
  const load = useCallback(
    () =>
      count(library, area).then(setCounted, (error: unknown) =>
        console.warn('On Record could not count what is saved:', error),
      ),
    [library, area],
  );

  useEffect(() => {
    const watching = new AbortController();
    void load();
    library.watch(() => void load(), watching.signal);
    return () => watching.abort();
  }, [library, load]);

  const attempt = (done: Promise<StoredTold>, to: Action) =>
    void done
      .catch((error: unknown) => ({
        failed: errorMessage(error),
        full: error instanceof QuotaExceeded,
        to,
      }))
      .then(setTold)
      .then(load);

  async function backUp(): Promise<StoredTold> {
    const now = Date.now();
    const name = `On Record backup ${localDay(now)}.json`;
    download(await createBackup(area, () => now), name, 'application/json');
    await noteBackup(area, now);
    return { done: 'backedUp' };
  }

  async function restore(file: Blob): Promise<StoredTold> {
    const read = readBackup(await file.text());
    if (!read.ok) return { fault: read.fault };
    const restored = await restoreBackup(area, Date.now, read.backup);
    change.current = restored.change;
    return { restored };
  }

  async function eraseAll(): Promise<StoredTold> {
    change.current = await erase(area, 'everything');
    return { done: 'erased' };
  }

  async function undo(): Promise<StoredTold> {
    if (change.current) await library.undo(change.current);
    return { done: 'undone' };
  }

  const { counts, lastBackup } = counted;
  const printed = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium' });
  const stored: Stored = {
    counts,
    lastBackup: lastBackup === undefined ? undefined : printed.format(lastBackup),
    told,
  };
  return {
    stored,
    backUp: () => attempt(backUp(), 'backUp'),
    restore: (file: Blob) => attempt(restore(file), 'restore'),
    erase: () => attempt(eraseAll(), 'erase'),
    undoStored: () => attempt(undo(), 'undo'),
  };
}
