import type { View } from './driver.ts';
import { until } from './until.ts';

/** Waits until a popup is laid out and has the keyboard: keys pressed before that are lost, for users too. */
export async function popupReady(popup: View): Promise<void> {
  await until('the popup to have the keyboard', () =>
    popup.evaluate(() => document.readyState === 'complete' && document.hasFocus()),
  );
}
