import type { Term } from '../corpus/pack/schema.ts';
import type { Area } from './area.ts';
import { createCollection, type Parsed, type Unreadable } from './collection.ts';

type Kind = Term['kind'];

export interface Settings {
  /** Which occurrences of a term are marked: all, the first under each heading, the first on the page. */
  density: 'every' | 'section' | 'page';
  /** Kinds of term that are not marked. */
  hiddenKinds: readonly Kind[];
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  dwell: number;
  /** Milliseconds for which a card outlives the pointer's leaving. */
  leave: number;
}

export const defaults: Settings = { density: 'every', hiddenKinds: [], dwell: 300, leave: 300 };

/** The bounds of the delays, in milliseconds. */
export const delayBounds = { least: 0, most: 3000 } as const;

const isDelay = (raw: unknown): raw is number =>
  typeof raw === 'number' && Number.isInteger(raw) && raw >= delayBounds.least && raw <= delayBounds.most;

// Content scripts read settings, so no schema library here.
const checks: { [K in keyof Settings]: (raw: unknown) => boolean } = {
  density: (raw) => raw === 'every' || raw === 'section' || raw === 'page',
  hiddenKinds: (raw) => Array.isArray(raw) && raw.every((kind) => typeof kind === 'string'),
  dwell: isDelay,
  leave: isDelay,
};

/** One stored setting: `{format: 1, value}` under `setting:NAME`. */
type Stored = { format: 1; value: unknown };

function parseStored(name: keyof Settings, raw: unknown): Parsed<Stored> {
  const { format, value } = (typeof raw === 'object' && raw !== null ? raw : {}) as Partial<Stored>;
  if (format === 1 && checks[name](value)) return { ok: true, value: { format, value } };
  return { ok: false, reason: typeof format === 'number' && format > 1 ? 'newer' : 'damaged' };
}

const prefix = 'setting:';
const names = Object.keys(checks) as (keyof Settings)[];

export interface SettingsStore {
  /** What can't be read counts as its default. */
  read(): Promise<Settings>;
  /** Settings that are stored but can't be read; each is set aside when it is next set. */
  unreadable(): Promise<Unreadable[]>;
  /** Rejects with RangeError on a value out of bounds. */
  set<K extends keyof Settings>(name: K, value: Settings[K]): Promise<void>;
  /** Calls back whenever a setting changed, in whichever context. */
  watch(listener: () => void, signal: AbortSignal): void;
}

/** Makes the settings over a storage area, one key per setting; `now` in milliseconds since the epoch. */
export function createSettings(area: Area, now: () => number): SettingsStore {
  const collectionFor = (name: keyof Settings) =>
    createCollection({ area, prefix, parse: (raw) => parseStored(name, raw), now });

  // By their keys: every frame of every page reads this, and must not be sent all that is saved.
  async function stored() {
    const found = await area.get(names.map((name) => prefix + name));
    return names.flatMap((name) => {
      const raw = found[prefix + name];
      return raw === undefined ? [] : [{ name, raw, parsed: parseStored(name, raw) }];
    });
  }

  async function read(): Promise<Settings> {
    const known = (await stored()).flatMap(({ name, parsed }) =>
      parsed.ok ? [[name, parsed.value.value] as const] : [],
    );
    return { ...defaults, ...Object.fromEntries(known) };
  }

  async function unreadable(): Promise<Unreadable[]> {
    return (await stored()).flatMap(({ name, raw, parsed }) =>
      parsed.ok ? [] : [{ key: prefix + name, reason: parsed.reason, raw }],
    );
  }

  return {
    read,
    unreadable,
    async set(name, value) {
      if (!checks[name](value))
        throw new RangeError(`${String(value)} is no value for the setting “${name}”`);
      await collectionFor(name).put(name, { format: 1, value });
    },
    watch: (listener, signal) => collectionFor('density').watch(() => listener(), signal),
  };
}
