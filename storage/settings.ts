import type { Term } from '../corpus/pack/schema.ts';
import type { Area } from './area.ts';
import { createCollection, type Parsed, type Unreadable } from './collection.ts';

type Kind = Term['kind'];

export interface Settings {
  /** Which occurrences of a term are marked: all, the first under each heading, the first on the page. */
  density: 'every' | 'section' | 'page';
  /** Of a card: whole, or no more than who, when and the clause with the term until they are looked at. */
  entries: 'full' | 'short';
  /** Kinds of term that are not marked. */
  hiddenKinds: readonly Kind[];
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  dwell: number;
  /** Milliseconds for which a card outlives the pointer's leaving. */
  leave: number;
  /** The pointer opens cards only while Alt is held. */
  onlyWithAlt: boolean;
  /** Sites without a rule of their own are marked, or are not. */
  mode: 'everywhere' | 'chosen';
  /** Nothing is marked anywhere. */
  paused: boolean;
  markStyle: 'dotted' | 'solid' | 'tint';
  /** Teal, as fits the ground; or the colour of the marked text. */
  markColour: 'teal' | 'text';
  /** Of the interface; quotations stay in the language printed. */
  language: 'auto' | 'en' | 'zh-CN';
  /** Saving from a private window asks first, or does not. */
  savePrivate: 'ask' | 'always';
}

export const defaults: Settings = {
  density: 'every',
  entries: 'full',
  hiddenKinds: [],
  dwell: 300,
  leave: 300,
  onlyWithAlt: false,
  mode: 'everywhere',
  paused: false,
  markStyle: 'dotted',
  markColour: 'teal',
  language: 'auto',
  savePrivate: 'ask',
};

/** What can't be read counts as its default; but what may have kept pages unmarked still does. */
const whenUnreadable: Settings = { ...defaults, mode: 'chosen', paused: true };

/** The bounds of the delays, in milliseconds. */
export const delayBounds = { least: 0, most: 3000 } as const;

const isDelay = (raw: unknown): raw is number =>
  typeof raw === 'number' && Number.isInteger(raw) && raw >= delayBounds.least && raw <= delayBounds.most;
const isBoolean = (raw: unknown) => typeof raw === 'boolean';
const isOneOf =
  (...values: string[]) =>
  (raw: unknown) =>
    values.includes(raw as string);

// Content scripts read settings, so no schema library here.
const checks: { [K in keyof Settings]: (raw: unknown) => boolean } = {
  density: isOneOf('every', 'section', 'page'),
  entries: isOneOf('full', 'short'),
  hiddenKinds: (raw) => Array.isArray(raw) && raw.every((kind) => typeof kind === 'string'),
  dwell: isDelay,
  leave: isDelay,
  onlyWithAlt: isBoolean,
  mode: isOneOf('everywhere', 'chosen'),
  paused: isBoolean,
  markStyle: isOneOf('dotted', 'solid', 'tint'),
  markColour: isOneOf('teal', 'text'),
  language: isOneOf('auto', 'en', 'zh-CN'),
  savePrivate: isOneOf('ask', 'always'),
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

/** The storage key of a setting. */
export const settingKey = (name: keyof Settings): string => prefix + name;

/** The storage keys of all settings but some. */
export const settingKeys = (without: readonly (keyof Settings)[] = []): string[] =>
  names.filter((name) => !without.includes(name)).map(settingKey);

/** The settings among stored items, whatever is absent at its default; and why some can't be read. */
export function parseSettings(found: Record<string, unknown>): {
  values: Settings;
  faults: Partial<Record<keyof Settings, Unreadable['reason']>>;
} {
  const values: Record<string, unknown> = { ...defaults };
  const faults: Partial<Record<keyof Settings, Unreadable['reason']>> = {};
  for (const name of names) {
    const raw = found[settingKey(name)];
    if (raw === undefined) continue;
    const parsed = parseStored(name, raw);
    values[name] = parsed.ok ? parsed.value.value : whenUnreadable[name];
    if (!parsed.ok) faults[name] = parsed.reason;
  }
  return { values: values as unknown as Settings, faults };
}

export interface SettingsStore {
  /** What can't be read counts as its default, or as not to be marked. */
  read(): Promise<Settings>;
  /** Settings that are stored but can't be read; each is set aside when it is next set. */
  unreadable(): Promise<Unreadable[]>;
  /** Rejects with RangeError on a value out of bounds. */
  set<K extends keyof Settings>(name: K, value: Settings[K]): Promise<void>;
  /** Calls back with the names of settings that changed, in whichever context. */
  watch(listener: (names: string[]) => void, signal: AbortSignal): void;
}

/** Makes the settings over a storage area, one key per setting; `now` in milliseconds since the epoch. */
export function createSettings(area: Area, now: () => number): SettingsStore {
  const collectionFor = (name: keyof Settings) =>
    createCollection({ area, prefix, parse: (raw) => parseStored(name, raw), now });

  // By their keys: every frame of every page reads this, and must not be sent all that is saved.
  const stored = () => area.get(settingKeys());

  async function unreadable(): Promise<Unreadable[]> {
    const found = await stored();
    return Object.entries(parseSettings(found).faults).map(([name, reason]) => {
      const key = prefix + name;
      return { key, reason, raw: found[key] };
    });
  }

  return {
    read: async () => parseSettings(await stored()).values,
    unreadable,
    async set(name, value) {
      if (!checks[name](value))
        throw new RangeError(`${String(value)} is no value for the setting “${name}”`);
      await collectionFor(name).put(name, { format: 1, value });
    },
    watch: (listener, signal) => collectionFor('density').watch(listener, signal),
  };
}
