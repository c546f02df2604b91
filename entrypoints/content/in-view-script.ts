import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameInView } from '../../storage/in-view.ts';
import { foundKey, inViewPort, tellAgainKey } from '../../storage/in-view-keys.ts';
import { nativeBrowser } from '../../storage/native-browser.ts';
import { pageRecord } from '../../storage/page/page-record.ts';
import { followView } from './follow-view.ts';
import type { Found } from './found.ts';

interface World {
  [foundKey]?: () => Found | undefined;
  /** There while this frame is followed. */
  [tellAgainKey]?: (() => void) | undefined;
}

// Run in every frame of the page beside which the panel stands, again whenever that page's terms have changed.
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as World;
  if (world[tellAgainKey]) {
    world[tellAgainKey]();
    return;
  }
  const port = nativeBrowser().runtime.connect({ name: inViewPort });
  const closed = new AbortController();
  const page = window === window.top ? pageRecord(document) : undefined;
  const view = followView({
    window,
    found: () => world[foundKey]?.(),
    tell: (terms, pointed) => port.postMessage({ terms, pointed, page } satisfies FrameInView),
    signal: closed.signal,
  });
  world[tellAgainKey] = view.tellAgain;
  // The panel has gone, or gone on to another page.
  port.onDisconnect.addListener(() => {
    closed.abort();
    world[tellAgainKey] = undefined;
  });
});
