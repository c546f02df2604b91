import type { Area } from '../area.ts';

const key = 'backup:last';

/** When the reader last made a backup, in milliseconds since the epoch; undefined: never, as far as is known. */
export async function readLastBackup(area: Area): Promise<number | undefined> {
  const { format, at } = ((await area.get(key))[key] ?? {}) as { format?: unknown; at?: unknown };
  return format === 1 && typeof at === 'number' ? at : undefined;
}

/** Notes that a backup was made at that time. */
export const noteBackup = (area: Area, at: number): Promise<void> => area.set({ [key]: { format: 1, at } });
