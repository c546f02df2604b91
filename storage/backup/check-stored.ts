import { checkEntry, parseKey } from '../kept-entry.ts';
import { parsePattern } from '../parse-pattern.ts';
import { parseSettings, settingKeys } from '../settings.ts';
import { parseSiteSetting, sitePrefix } from '../site-state.ts';

/** What is wrong with a stored value: where in it (empty: as a whole), and what. */
export interface StoredFault {
  path: string;
  message: string;
}

/** What the keys of a backup are about; `aside`: what could not be read and was set aside. */
export type StoredKind = 'passage' | 'note' | 'folder' | 'site' | 'setting' | 'aside';

const kinds = {
  saved: 'passage',
  selection: 'passage',
  note: 'note',
  placed: 'note',
  named: 'note',
  folder: 'folder',
} as const;

/** Undefined for keys that are no business of a backup. */
export function kindOf(key: string): StoredKind | undefined {
  if (key.startsWith('aside:')) return kindOf(key.slice('aside:'.length)) && 'aside';
  const kept = parseKey(key);
  if (kept) return kinds[kept.aspect];
  if (key.startsWith(sitePrefix)) return 'site';
  return key.startsWith('setting:') ? 'setting' : undefined;
}

function faultOfSite(key: string, raw: unknown): StoredFault | undefined {
  const written = key.slice(sitePrefix.length);
  const parsed = parsePattern(written);
  if (!parsed.ok || parsed.pattern !== written) return { path: '', message: 'this is no site' };
  return parseSiteSetting(raw).ok ? undefined : { path: 'on', message: 'no switch that is on or off' };
}

function faultOfSetting(key: string, raw: unknown): StoredFault | undefined {
  if (!settingKeys().includes(key)) return { path: '', message: 'On Record knows no such setting' };
  const { faults } = parseSettings({ [key]: raw });
  return Object.keys(faults).length > 0 ? { path: 'value', message: 'no value for this setting' } : undefined;
}

/** What is wrong with a value under a key; undefined: nothing. */
export function faultOf(key: string, raw: unknown): StoredFault | undefined {
  const kept = parseKey(key);
  if (kept) {
    const entry = checkEntry(kept.aspect, kept.id, raw);
    return 'reason' in entry ? { path: entry.path, message: entry.message } : undefined;
  }
  const kind = kindOf(key);
  if (kind === 'site') return faultOfSite(key, raw);
  if (kind === 'setting') return faultOfSetting(key, raw);
  return kind === 'aside' ? undefined : { path: '', message: 'On Record knows no such entry' };
}
