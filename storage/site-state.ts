import type { Parsed, Unreadable } from './collection.ts';
import { parseSettings, type Settings, settingKey } from './settings.ts';
import { firstPage } from './site-of.ts';
import { patternsFor } from './site-patterns.ts';

export interface SiteSetting {
  format: 1;
  on: boolean;
}

/** How things stand with one site. */
export interface SiteState {
  /** What its switch says: the most specific rule, or else the mode. */
  on: boolean;
  /** Nothing is marked anywhere, whatever the switch says. */
  paused: boolean;
  mode: Settings['mode'];
  /** The pattern that decides; undefined where the mode does. */
  pattern: string | undefined;
  /** Why what decides can't be read, where that is so: it then counts as off. */
  fault: Unreadable['reason'] | undefined;
}

export const sitePrefix = 'site:';
/** The settings that decide about every site. */
export const generalKeys: readonly string[] = [settingKey('mode'), settingKey('paused')];

/** What a stored site setting says; content scripts read it, so no schema library here. */
export function parseSiteSetting(raw: unknown): Parsed<SiteSetting> {
  if (typeof raw !== 'object' || raw === null) return { ok: false, reason: 'damaged' };
  const { format, on } = raw as { format?: unknown; on?: unknown };
  if (format === 1 && typeof on === 'boolean') return { ok: true, value: { format, on } };
  return { ok: false, reason: typeof format === 'number' && format > 1 ? 'newer' : 'damaged' };
}

/** The keys of all that decides about a site. */
export const siteKeys = (site: string): string[] => [
  ...patternsFor(site).map((pattern) => sitePrefix + pattern),
  ...generalKeys,
];

/** How things stand with a site, from what is stored under `siteKeys`. */
export function siteState(site: string, found: Record<string, unknown>): SiteState {
  const { values, faults } = parseSettings(found);
  const { mode, paused } = values;
  const pattern = patternsFor(site).find((one) => found[sitePrefix + one] !== undefined);
  if (pattern === undefined)
    return { on: mode === 'everywhere' || site === firstPage, paused, mode, pattern, fault: faults.mode };
  const rule = parseSiteSetting(found[sitePrefix + pattern]);
  const [on, fault] = [rule.ok && rule.value.on, rule.ok ? undefined : rule.reason];
  return { on, paused, mode, pattern, fault };
}
