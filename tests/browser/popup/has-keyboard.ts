import type { View } from '../driver/driver.ts';
import { until } from '../driver/until.ts';

/** What has the keyboard, by its label or its text; nothing where the popup itself has not got it. */
const holder = (popup: View): Promise<string | undefined> =>
  popup.evaluate(() => {
    const active = document.hasFocus() ? document.activeElement : null;
    return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').trim();
  });

/**
 * Waits until what is so named has the keyboard. Not read from the accessibility tree: headless, Firefox
 * does not tell there which node of a popup has the focus.
 */
export async function hasKeyboard(popup: View, name: string): Promise<void> {
  await until(
    async () => `the keyboard on “${name}”; it is on “${await holder(popup)}”`,
    async () => (await holder(popup)) === name,
  );
}
