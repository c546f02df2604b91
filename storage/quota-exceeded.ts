import type { Area } from './area.ts';

/** The browser's storage is full: nothing was written, and what was there is as it was. */
export class QuotaExceeded extends Error {
  readonly code = 'QuotaExceeded';
  override readonly name = 'QuotaExceeded';
}

/**
 * As Chromium says it (a quota, or a disk without room), and Firefox; there is
 * no code to go by.
 */
const full = /quota|no[_ ]?space|disk (is )?full|storage is full/i;

/** How full a storage is that has no room for the next write. */
const brim = 0.9;

/**
 * Firefox says at times no more than that the error is unexpected: then its own estimate tells. A page's script
 * would be told of the page's storage instead.
 */
async function isFull(said: string): Promise<boolean> {
  if (full.test(said)) return true;
  if (!/unexpected error/i.test(said) || !globalThis.location?.protocol.endsWith('extension:')) return false;
  const { usage = 0, quota = Number.POSITIVE_INFINITY } = await navigator.storage.estimate();
  return usage > quota * brim;
}

/** Writes as the area does; a full storage rejects with `QuotaExceeded`. */
export async function setWithinQuota(area: Area, items: Record<string, unknown>): Promise<void> {
  try {
    await area.set(items);
  } catch (error) {
    const said = error instanceof Error ? `${error.name} ${error.message}` : String(error);
    throw (await isFull(said)) ? new QuotaExceeded(said, { cause: error }) : error;
  }
}
