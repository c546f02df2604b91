import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { escapeKey } from '../../storage/card-script.ts';
import { nativeBrowser } from '../../storage/native-browser.ts';
import type { ToBackground } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';
import { hearEscape } from './hear-escape.ts';

// Run in a tab's frames while a card stands in one that has not the keyboard.
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<string, (() => void) | undefined>;
  const { runtime } = nativeBrowser();
  const ask = createRequest<ToBackground>('background', (message) => runtime.sendMessage(message));
  world[escapeKey]?.();
  world[escapeKey] = hearEscape(window, () => {
    ask('escape', { state: 'pressed' }).catch((error: unknown) =>
      console.warn('On Record could not close its card:', error),
    );
  });
});
