import type { Area } from './area.ts';

/** A query that the popup is to open with. */
export const pendingQuery = 'pending-query';
/** What the popup is to say when it opens: `not-saved-here`. */
export const pendingNotice = 'pending-notice';

/** Something that waits for the popup to open; over `storage.session`, so that it never outlives the browser. */
export interface Pending {
  put(words: string): Promise<void>;
  /** What waits, once. */
  take(): Promise<string | undefined>;
}

/** Makes the place where something waits. */
export function createPending(area: Pick<Area, 'get' | 'set' | 'remove'>, key: string): Pending {
  return {
    put: (words) => area.set({ [key]: words }),
    async take() {
      const words = (await area.get(key))[key];
      if (words !== undefined) await area.remove(key);
      return typeof words === 'string' ? words : undefined;
    },
  };
}
