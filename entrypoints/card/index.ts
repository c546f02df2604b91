import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CardScript, cardScriptKey } from '../../storage/card-script.ts';
import { browser } from '../../storage/native-browser.ts';
import { createCardScript } from './create-card-script.tsx';

// Loaded into a frame at its first hover, beside the content script that asked for it.
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<string, CardScript | undefined>;
  world[cardScriptKey] ??= createCardScript(window, browser);
});
