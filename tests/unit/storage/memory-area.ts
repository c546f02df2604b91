import type { Area } from '../../../storage/area.ts';

type Listener = Parameters<Area['onChanged']['addListener']>[0];

/** A storage area in memory, as asynchronous and as cloning as the browser's; for unit tests only. */
export function createMemoryArea(
  initial: Record<string, unknown> = {},
): Area & { dump(): Record<string, unknown> } {
  const items = new Map(Object.entries(structuredClone(initial)));
  const listeners = new Set<Listener>();
  const tell = (changes: Parameters<Listener>[0]) => {
    for (const listener of listeners) listener(changes);
  };
  return {
    async get(keys) {
      await Promise.resolve();
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((k) => items.has(k)).map((k) => [k, items.get(k)])),
      );
    },
    async set(values) {
      await Promise.resolve();
      for (const [key, value] of Object.entries(structuredClone(values))) items.set(key, value);
      tell(Object.fromEntries(Object.keys(values).map((key) => [key, { newValue: items.get(key) }])));
    },
    async remove(keys) {
      await Promise.resolve();
      for (const key of [keys].flat()) items.delete(key);
      tell(Object.fromEntries([keys].flat().map((key) => [key, {}])));
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
    dump: () => structuredClone(Object.fromEntries(items)),
  };
}
