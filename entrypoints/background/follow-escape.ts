import type { Browser } from 'webextension-polyfill';
import { dismissKey, escapeKey } from '../../storage/card-script.ts';
import type { EscapeState } from '../../storage/protocol.ts';

/**
 * Lets Esc close a card from every frame of its tab: keys are told to the frame alone that has the keyboard,
 * and only the background reaches the others.
 */
export async function followEscape(browser: Browser, tabId: number, state: EscapeState): Promise<void> {
  const target = { tabId, allFrames: true };
  if (state === 'wanted') {
    await browser.scripting.executeScript({ target, files: ['/escape.js'], injectImmediately: true });
    return;
  }
  await browser.scripting.executeScript({
    target,
    injectImmediately: true,
    args: [state === 'pressed' ? dismissKey : escapeKey],
    func: (key: string) => (globalThis as unknown as Record<string, (() => void) | undefined>)[key]?.(),
  });
}
