import type { Area } from './area.ts';

const key = 'pending-query';

/** A query that waits for the popup to open; over `storage.session`, so that it never outlives the browser. */
export interface PendingQuery {
  put(query: string): Promise<void>;
  /** The query, once. */
  take(): Promise<string | undefined>;
}

/** Makes the place where a query waits. */
export function createPendingQuery(area: Pick<Area, 'get' | 'set' | 'remove'>): PendingQuery {
  return {
    put: (query) => area.set({ [key]: query }),
    async take() {
      const query = (await area.get(key))[key];
      if (query !== undefined) await area.remove(key);
      return typeof query === 'string' ? query : undefined;
    },
  };
}
