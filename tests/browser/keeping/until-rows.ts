import type { View } from '../driver/driver.ts';
import { until } from '../driver/until.ts';

/**
 * Waits until a page of the extension lists so many rows whose key begins so: those beyond the first come a moment
 * later, and later still in a tab that stands behind.
 */
export async function untilRows(view: View, key: string, count: number): Promise<void> {
  const rows = (of: string) => document.querySelectorAll(`[data-row^="${of}"] [aria-pressed]`).length;
  await until(
    async () => `${count} rows of ${key}, not ${await view.evaluate(rows, key)}`,
    async () => (await view.evaluate(rows, key)) === count,
  );
}
