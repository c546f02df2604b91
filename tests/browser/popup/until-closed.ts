import type { View } from '../driver/driver.ts';
import { until } from '../driver/until.ts';

/** Does what is to close the popup (it may be gone before the deed is done), and waits until it has. */
export async function untilClosed(popup: View, act: () => Promise<void>): Promise<void> {
  await act().catch(() => undefined);
  const isOpen = () => popup.evaluate(() => true).catch(() => false);
  await until('the popup to close', async () => !(await isOpen()));
}
