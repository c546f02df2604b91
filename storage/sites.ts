import type { Area } from './area.ts';
import { createCollection, type Parsed, type Unreadable } from './collection.ts';
import { parseSettings, type Settings, settingKey } from './settings.ts';
import { firstPage } from './site-of.ts';
import { patternsFor } from './site-patterns.ts';
import { unlisten } from './unlisten.ts';

interface SiteSetting {
  format: 1;
  on: boolean;
}

/** What the reader decided about the sites under a pattern. */
export interface SiteRule {
  pattern: string;
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

/** What became of an imported list. */
export interface Imported {
  added: number;
  changed: number;
}

/** Which sites On Record marks terms on: all but those switched off, or only those that were chosen. */
export interface Sites {
  /** Whether terms are marked on the site now. */
  isOn(site: string): Promise<boolean>;
  state(site: string): Promise<SiteState>;
  /** Writes the rule of one pattern; a site's own name is a pattern. */
  set(pattern: string, on: boolean): Promise<void>;
  /** Forgets a rule; one that can't be read is set aside. */
  remove(pattern: string): Promise<void>;
  /** All rules by pattern; and the patterns whose rule can't be read. */
  list(): Promise<{ rules: SiteRule[]; unreadable: string[] }>;
  /** Writes many rules at once: all of them, or none. */
  import(rules: readonly SiteRule[]): Promise<Imported>;
  /** Calls back when anything that decides about the site changed, in whichever context; without a site: about any. */
  watch(site: string | undefined, listener: () => void, signal: AbortSignal): void;
}

const prefix = 'site:';
const general = [settingKey('mode'), settingKey('paused')];

/** What a stored site setting says; content scripts read it, so no schema library here. */
function parseSiteSetting(raw: unknown): Parsed<SiteSetting> {
  if (typeof raw !== 'object' || raw === null) return { ok: false, reason: 'damaged' };
  const { format, on } = raw as { format?: unknown; on?: unknown };
  if (format === 1 && typeof on === 'boolean') return { ok: true, value: { format, on } };
  return { ok: false, reason: typeof format === 'number' && format > 1 ? 'newer' : 'damaged' };
}

/** Names apart what belongs together: `example.org` and `*.example.org` stand side by side. */
const byName = (a: string, b: string) => a.replace(/^\*\./, '').localeCompare(b.replace(/^\*\./, ''), 'en');

/** Makes the switchboard over a storage area. */
export function createSites(area: Area, now: () => number): Sites {
  const settings = createCollection<SiteSetting>({ area, prefix, parse: parseSiteSetting, now });

  // In one question, by their keys: every frame of every page asks this.
  async function state(site: string): Promise<SiteState> {
    const patterns = patternsFor(site);
    const found = await area.get([...patterns.map((pattern) => prefix + pattern), ...general]);
    const { values, faults } = parseSettings(found);
    const { mode, paused } = values;
    const pattern = patterns.find((one) => found[prefix + one] !== undefined);
    if (pattern === undefined)
      return { on: mode === 'everywhere' || site === firstPage, paused, mode, pattern, fault: faults.mode };
    const rule = parseSiteSetting(found[prefix + pattern]);
    return {
      on: rule.ok && rule.value.on,
      paused,
      mode,
      pattern,
      fault: rule.ok ? undefined : rule.reason,
    };
  }

  async function list() {
    const { items, unreadable } = await settings.list();
    const rules = [...items].map(([pattern, { on }]) => ({ pattern, on }));
    const keys = unreadable.map(({ key }) => key).filter((key) => key.startsWith(prefix));
    return {
      rules: rules.sort((a, b) => byName(a.pattern, b.pattern)),
      unreadable: keys.map((key) => key.slice(prefix.length)).sort(byName),
    };
  }

  async function importRules(rules: readonly SiteRule[]): Promise<Imported> {
    const before = await area.get(rules.map(({ pattern }) => prefix + pattern));
    const items: Record<string, unknown> = {};
    const done = { added: 0, changed: 0 };
    for (const { pattern, on } of rules) {
      const key = prefix + pattern;
      const raw = before[key];
      const was = raw === undefined ? undefined : parseSiteSetting(raw);
      if (was?.ok && was.value.on === on) continue;
      if (was && !was.ok) items[`aside:${key}:${now()}`] = raw;
      items[key] = { format: 1, on };
      done[was ? 'changed' : 'added'] += 1;
    }
    await area.set(items);
    return done;
  }

  async function remove(pattern: string) {
    const key = prefix + pattern;
    const raw = (await area.get(key))[key];
    if (raw === undefined) return;
    if (!parseSiteSetting(raw).ok) await area.set({ [`aside:${key}:${now()}`]: raw });
    await area.remove(key);
  }

  return {
    state,
    async isOn(site) {
      const { on, paused } = await state(site);
      return on && !paused;
    },
    set: (pattern, on) => settings.put(pattern, { format: 1, on }),
    remove,
    list,
    import: importRules,
    watch(site, listener, signal) {
      const own = new Set(site === undefined ? [] : patternsFor(site).map((pattern) => prefix + pattern));
      const counts = (key: string) =>
        general.includes(key) || (site === undefined ? key.startsWith(prefix) : own.has(key));
      const onChanged = (changes: Record<string, unknown>) => {
        if (Object.keys(changes).some(counts)) listener();
      };
      area.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => unlisten(() => area.onChanged.removeListener(onChanged)), {
        once: true,
      });
    },
  };
}
