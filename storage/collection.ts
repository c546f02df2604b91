import type { Area } from './area.ts';
import { unlisten } from './unlisten.ts';

/** A stored value that this version can't read. It stays where it is. */
export interface Unreadable {
  key: string;
  /** `newer`: written by a later version of On Record; `damaged`: anything else. */
  reason: 'newer' | 'damaged';
  raw: unknown;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: Unreadable['reason'] };

/**
 * Items under one prefix, one storage key per item, so that two contexts that
 * write at once never overwrite each other's items.
 */
export interface Collection<T> {
  /** All items; and what can't be read, where it stands or where it was set aside. */
  list(): Promise<{ items: Map<string, T>; unreadable: Unreadable[] }>;
  /** Writes one item; what stood there unreadable is set aside first, in the same write. */
  put(id: string, value: T): Promise<void>;
  /** Calls back with the ids that changed, in whichever context. */
  watch(listener: (ids: string[]) => void, signal: AbortSignal): void;
}

export interface CollectionOptions<T> {
  area: Area;
  prefix: string;
  parse(raw: unknown): Parsed<T>;
  /** Milliseconds since the epoch; names what is set aside. */
  now(): number;
}

/** Makes a collection over a storage area. See `Collection`. */
export function createCollection<T>({ area, prefix, parse, now }: CollectionOptions<T>): Collection<T> {
  const keyOf = (id: string) => prefix + id;
  const idOf = (key: string) => key.slice(prefix.length);

  async function list() {
    const items = new Map<string, T>();
    const unreadable: Unreadable[] = [];
    for (const [key, raw] of Object.entries(await area.get(null))) {
      if (key.startsWith(`aside:${prefix}`)) {
        const parsed = parse(raw);
        unreadable.push({ key, reason: parsed.ok ? 'damaged' : parsed.reason, raw });
      }
      if (!key.startsWith(prefix)) continue;
      const parsed = parse(raw);
      if (parsed.ok) items.set(idOf(key), parsed.value);
      else unreadable.push({ key, reason: parsed.reason, raw });
    }
    return { items, unreadable };
  }

  async function put(id: string, value: T) {
    const key = keyOf(id);
    const before = (await area.get(key))[key];
    const aside = before !== undefined && !parse(before).ok ? { [`aside:${key}:${now()}`]: before } : {};
    await area.set({ ...aside, [key]: value });
  }

  function watch(listener: (ids: string[]) => void, signal: AbortSignal) {
    const onChanged = (changes: Record<string, unknown>) => {
      const ids = Object.keys(changes)
        .filter((key) => key.startsWith(prefix))
        .map(idOf);
      if (ids.length > 0) listener(ids);
    };
    area.onChanged.addListener(onChanged);
    signal.addEventListener('abort', () => unlisten(() => area.onChanged.removeListener(onChanged)), {
      once: true,
    });
  }

  return { list, put, watch };
}
