import type { Area } from './area.ts';
import { createCollection } from './collection.ts';
import {
  generalKeys as general,
  parseSiteSetting,
  sitePrefix as prefix,
  type SiteSetting,
  type SiteState,
  siteKeys,
  siteState,
} from './site-state.ts';
import { unlisten } from './unlisten.ts';

/** What the reader decided about the sites under a pattern. */
export interface SiteRule {
  pattern: string;
  on: boolean;
}

/** What became of an imported list. */
interface Imported {
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

/** Names apart what belongs together: `example.org` and `*.example.org` stand side by side. */
const byName = (a: string, b: string) => a.replace(/^\*\./, '').localeCompare(b.replace(/^\*\./, ''), 'en');

/** Makes the switchboard over a storage area. */
export function createSites(area: Area, now: () => number): Sites {
  const settings = createCollection<SiteSetting>({ area, prefix, parse: parseSiteSetting, now });

  // In one question, by their keys: not to be sent all that is saved.
  const state = async (site: string) => siteState(site, await area.get(siteKeys(site)));

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
      const keys = site === undefined ? general : siteKeys(site);
      const counts = (key: string) => keys.includes(key) || (site === undefined && key.startsWith(prefix));
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
