import type { Area } from '../area.ts';
import { faultOf, kindOf } from './check-stored.ts';

/** A backup as it stands in its file. */
export interface BackupFile {
  onRecord: 'backup';
  version: 1;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** What On Record can read, by its key in storage; each value carries its own format. */
  entries: Record<string, unknown>;
  /** What it can't read, as it was found: a later version may. */
  unreadable: Record<string, unknown>;
}

/** Writes all that the reader has kept and decided into one file: passages, notes, folders, sites, settings. */
export async function createBackup(area: Area, now: () => number): Promise<string> {
  const file: BackupFile = {
    onRecord: 'backup',
    version: 1,
    createdAt: new Date(now()).toISOString(),
    entries: {},
    unreadable: {},
  };
  const stored = Object.entries(await area.get(null)).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, value] of stored) {
    const kind = kindOf(key);
    if (kind === undefined) continue;
    const isReadable = kind !== 'aside' && faultOf(key, value) === undefined;
    file[isReadable ? 'entries' : 'unreadable'][key] = value;
  }
  return `${JSON.stringify(file, null, 2)}\n`;
}
