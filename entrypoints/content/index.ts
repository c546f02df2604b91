import '../../components/styles/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { cardHostName, copyKey } from '../../storage/card-script.ts';
import type { Reading } from './create-reading.ts';
import { clearRemains } from './highlights.ts';
import { readFrame } from './read-frame.ts';
import { whenReady } from './when-ready.ts';

const world = globalThis as unknown as Record<string, unknown>;

/** Ours to take away: an earlier copy of this script may have been ended with its card open. */
function removeRemains() {
  clearRemains();
  for (const host of document.querySelectorAll(cardHostName)) host.remove();
}

/** Runs as the page begins, and holds it up: what can wait until the page is parsed is in `readFrame`. */
async function main(retired: AbortSignal, retire: () => void) {
  let reading: Reading | undefined;
  // Registered before any of the page's own listeners, so that keys pressed in the card stay there.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    const onKey = (event: KeyboardEvent) => {
      if (reading?.page()?.onKey(event)) event.stopImmediatePropagation();
    };
    window.addEventListener(type, onKey, { capture: true, signal: retired });
  }

  // For the same reason: what is copied from the card is the citation, whatever the page would make of it.
  const onCopy = (event: ClipboardEvent) =>
    (world[copyKey] as ((event: ClipboardEvent) => void) | undefined)?.(event);
  window.addEventListener('copy', onCopy, { capture: true, signal: retired });

  // A page that is only beginning has known no earlier copy.
  if (document.readyState !== 'loading') removeRemains();
  if (await whenReady(window, retired)) reading = await readFrame(retired, retire);
}

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (context) => main(context.signal, () => context.abort()),
});
