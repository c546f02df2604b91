import type { View } from './driver.ts';
import { until } from './until.ts';

/**
 * Waits until a popup is laid out and has the keyboard: keys pressed before that are lost, for users too.
 * `focus` helps where the browser does not give it the keyboard by itself.
 */
export async function popupReady(popup: View, focus?: () => Promise<void>): Promise<void> {
  const isReady = () => popup.evaluate(() => document.readyState === 'complete' && document.hasFocus());
  await until('the popup to have the keyboard', async () => (await isReady()) || focus?.().then(() => false));
}
