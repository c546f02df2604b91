import type { View } from './driver.ts';

/** Whether a popup is laid out and has the keyboard: keys pressed before that are lost, for users too. */
export function isPopupReady(popup: View): Promise<boolean> {
  return popup.evaluate(() => document.readyState === 'complete' && document.hasFocus());
}
