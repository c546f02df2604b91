import { faultOf, kindOf } from './check-stored.ts';
import type { BackupFile } from './create-backup.ts';
import { jsonPlace } from './json-place.ts';

/** Why a file is not restored; nothing has changed then. */
export type BackupFault =
  /** It is no JSON; with the place of the first fault, from 1. */
  | { reason: 'no-json'; line: number; column: number }
  /** It is JSON, but no backup of On Record. */
  | { reason: 'foreign' }
  /** A later version of On Record wrote it. */
  | { reason: 'newer'; version: number }
  /** `path` as in `entries["saved:x"].quotation.said.date`; `message` in English, for whoever mends it. */
  | { reason: 'damaged'; path: string; message: string };

export type ReadBackup = { ok: true; backup: BackupFile } | { ok: false; fault: BackupFault };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (fault: BackupFault): ReadBackup => ({ ok: false, fault });
const damaged = (path: string, message: string) => refuse({ reason: 'damaged', path, message });

function refuseEntries(entries: Record<string, unknown>): ReadBackup | undefined {
  for (const [key, value] of Object.entries(entries)) {
    const fault =
      kindOf(key) === 'aside' ? { path: '', message: 'this belongs to “unreadable”' } : faultOf(key, value);
    const place = `entries[${JSON.stringify(key)}]`;
    if (fault) return damaged(fault.path ? `${place}.${fault.path}` : place, fault.message);
  }
  return undefined;
}

function refuseUnreadable(unreadable: Record<string, unknown>): ReadBackup | undefined {
  const unknown = Object.keys(unreadable).find((key) => kindOf(key) === undefined);
  return unknown === undefined
    ? undefined
    : damaged(`unreadable[${JSON.stringify(unknown)}]`, 'On Record knows no such entry');
}

function checkFile(raw: unknown): ReadBackup {
  if (!isRecord(raw) || raw.onRecord !== 'backup') return refuse({ reason: 'foreign' });
  const { version, createdAt, entries, unreadable } = raw;
  if (typeof version === 'number' && version > 1) return refuse({ reason: 'newer', version });
  if (version !== 1) return damaged('version', 'no version that ever was');
  if (typeof createdAt !== 'string' || Number.isNaN(Date.parse(createdAt)))
    return damaged('createdAt', 'no time');
  if (!isRecord(entries)) return damaged('entries', 'missing, or no object');
  if (!isRecord(unreadable)) return damaged('unreadable', 'missing, or no object');
  const refused = refuseEntries(entries) ?? refuseUnreadable(unreadable);
  return refused ?? { ok: true, backup: { onRecord: 'backup', version, createdAt, entries, unreadable } };
}

/** Reads the text of a backup's file, every entry checked; or says what is wrong with it, and where. */
export function readBackup(text: string): ReadBackup {
  const plain = text.replace(/^\uFEFF/, '');
  let raw: unknown;
  try {
    raw = JSON.parse(plain);
  } catch (error) {
    return refuse({ reason: 'no-json', ...jsonPlace(plain, error) });
  }
  return checkFile(raw);
}
