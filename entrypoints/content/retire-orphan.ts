import { nativeBrowser } from '../../storage/native-browser.ts';
import { started } from './script-context.ts';

/**
 * Chromium tells scripts nothing when their extension is removed: whenever the reader comes back to the page, or
 * points at something else, it is looked whether there still is one. The script is retired as by a successor.
 */
export function retireOrphan(window: Window, signal: AbortSignal): void {
  const browser = nativeBrowser();
  const look = () => {
    if (!browser.runtime?.id) window.document.dispatchEvent(new Event(started));
  };
  for (const type of ['focus', 'visibilitychange', 'pointerover'])
    window.addEventListener(type, look, { capture: true, passive: true, signal });
}
