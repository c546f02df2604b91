import type { Area } from '../area.ts';
import { type Change, isSame, writeKeys } from '../write-keys.ts';
import { faultOf, kindOf, type StoredKind } from './check-stored.ts';
import type { BackupFile } from './create-backup.ts';

export interface Restored {
  /** What was added, by kind. */
  added: Record<StoredKind, number>;
  /** What stood here already, just so. */
  same: number;
  /** What stands here otherwise, and was left so. */
  kept: number;
  /** For undoing all of it. */
  change: Change;
}

const isUnreadable = (key: string, raw: unknown) => raw !== undefined && faultOf(key, raw) !== undefined;

const nameOf = (value: unknown) => (value as { name?: unknown } | null)?.name;

/** Folders of the backup that go by another id here, under the same name. */
function sameFolders(stored: Record<string, unknown>, entries: Record<string, unknown>): Map<string, string> {
  const isFolder = (key: string) => key.startsWith('folder:');
  const here = new Map(
    Object.entries(stored)
      .filter(([key]) => isFolder(key))
      .map(([key, value]) => [nameOf(value), key]),
  );
  const pairs = Object.entries(entries).flatMap(([key, value]) => {
    const own = here.get(nameOf(value));
    return isFolder(key) && stored[key] === undefined && own !== undefined ? [[key, own] as const] : [];
  });
  return new Map(pairs);
}

/** An entry as it is to stand here: in the folder of the same name. */
function moved(value: unknown, folders: ReadonlyMap<string, string>): unknown {
  const { folder } = value as { folder: string };
  const own = folders.get(`folder:${folder}`);
  return own ? { ...(value as object), folder: own.slice('folder:'.length) } : value;
}

/**
 * Adds what is missing here, in one write: all of it, or nothing. What stands here otherwise stays; what can't be
 * read here is set aside where a readable value comes in its place. Rejects with `QuotaExceeded` where the
 * storage is full.
 */
export async function restoreBackup(area: Area, now: () => number, backup: BackupFile): Promise<Restored> {
  const stored = await area.get(null);
  const folders = sameFolders(stored, backup.entries);
  const added = { passage: 0, note: 0, folder: 0, site: 0, setting: 0, aside: 0 };
  const wanted: Record<string, unknown> = {};
  let [same, kept] = [0, 0];
  const take = (key: string, value: unknown, kind: StoredKind, replaces: boolean) => {
    if (isSame(stored[key], value)) same += 1;
    else if (stored[key] !== undefined && !replaces) kept += 1;
    else {
      wanted[key] = value;
      added[kind] += 1;
    }
  };
  for (const [key, entry] of Object.entries(backup.entries)) {
    const value = key.startsWith('placed:') ? moved(entry, folders) : entry;
    if (folders.has(key)) same += 1;
    else take(key, value, kindOf(key) ?? 'aside', isUnreadable(key, stored[key]));
  }
  for (const [key, value] of Object.entries(backup.unreadable)) take(key, value, 'aside', false);
  return { added, same, kept, change: await writeKeys(area, now, wanted, isUnreadable) };
}
