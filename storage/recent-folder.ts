import type { Area } from './area.ts';

const key = 'recent-folder';

/** The folder that the reader chose last for a selection: the next one goes there, too. */
export interface RecentFolder {
  /** A folder's id; it may be gone meanwhile. */
  get(): Promise<string | undefined>;
  set(folder: string | undefined): Promise<void>;
}

/** Makes the memory of the last folder. */
export function createRecentFolder(area: Pick<Area, 'get' | 'set' | 'remove'>): RecentFolder {
  return {
    async get() {
      const folder = (await area.get(key))[key];
      return typeof folder === 'string' ? folder : undefined;
    },
    set: (folder) => (folder === undefined ? area.remove(key) : area.set({ [key]: folder })),
  };
}
