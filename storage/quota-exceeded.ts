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

/** Writes as the area does; a full storage rejects with `QuotaExceeded`. */
export async function setWithinQuota(area: Area, items: Record<string, unknown>): Promise<void> {
  try {
    await area.set(items);
  } catch (error) {
    const said = error instanceof Error ? `${error.name} ${error.message}` : String(error);
    throw full.test(said) ? new QuotaExceeded(said, { cause: error }) : error;
  }
}
