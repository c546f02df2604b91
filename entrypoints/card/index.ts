import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createText, localeOf } from '../../components/text.ts';
import { type CardScript, cardScriptKey } from '../../storage/card-script.ts';
import { loadMessages, watchLanguage } from '../../storage/messages.ts';
import { nativeBrowser } from '../../storage/native-browser.ts';
import type { ToBackground } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';
import { createCardScript } from './create-card-script.tsx';

const browser = nativeBrowser();
const ask = createRequest<ToBackground>('background', (message) => browser.runtime.sendMessage(message));

async function load(): Promise<CardScript> {
  // A page's script may not open the extension's own files: the background does.
  const { getMessage, language } = await loadMessages(browser, (chosen) =>
    ask('words', { language: chosen }),
  );
  return createCardScript(window, browser, createText(getMessage, localeOf(language)));
}

// Loaded into a frame at its first hover, beside the content script that asked for it.
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<string, Promise<CardScript> | undefined>;
  if (world[cardScriptKey]) return;
  world[cardScriptKey] = load();
  watchLanguage(
    browser,
    () => {
      world[cardScriptKey] = load();
    },
    new AbortController().signal,
  );
});
