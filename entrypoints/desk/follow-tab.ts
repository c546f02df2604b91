import type { Browser, Runtime } from 'webextension-polyfill';
import { type FrameInView, parseInView } from '../../storage/in-view.ts';
import { inViewPort } from '../../storage/in-view-keys.ts';
import { collectPageTerms, type FrameTerms } from '../../storage/page-terms.ts';

/** What is known of the page in a tab. */
export type Following =
  | { state: 'reading' }
  | { state: 'alone' }
  | { state: 'closed' }
  | {
      state: 'following';
      /** From the top frame. */
      page: FrameInView['page'];
      /** What each frame last told, by its id. */
      frames: ReadonlyMap<number, FrameInView>;
      counts: FrameTerms[];
    };

/**
 * Follows a tab: a script in each of its frames tells what is in view, through a port. When the signal aborts,
 * the ports close, and with them the scripts.
 */
export function followTab(
  browser: Browser,
  tabId: number,
  tell: (following: Following) => void,
  signal: AbortSignal,
): void {
  const frames = new Map<number, FrameInView>();
  const ports = new Set<Runtime.Port>();
  let counts: FrameTerms[] = [];

  const tellNow = () => {
    if (!signal.aborted)
      tell({ state: 'following', page: frames.get(0)?.page, frames: new Map(frames), counts });
  };

  function onConnect(port: Runtime.Port) {
    const frameId = port.sender?.frameId;
    if (port.name !== inViewPort || port.sender?.tab?.id !== tabId || frameId === undefined) return;
    ports.add(port);
    port.onMessage.addListener((message) => {
      const told = parseInView(message);
      if (told === undefined) return;
      frames.set(frameId, told);
      tellNow();
    });
    port.onDisconnect.addListener(() => {
      // Read, or else Chromium reports it: why a page's port is closed does not matter.
      void browser.runtime.lastError;
      ports.delete(port);
      // A frame that has gone on to another page has another port by now.
      if (![...ports].some(({ sender }) => sender?.frameId === frameId)) frames.delete(frameId);
    });
  }

  /** Starts the script where it is not, and has it tell anew where it is. */
  async function follow() {
    try {
      await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        files: ['/in-view.js'],
        injectImmediately: true,
      });
      counts = await collectPageTerms(browser.scripting, tabId);
      tellNow();
    } catch (error) {
      // The browser's own pages, its store: no extension may look in.
      console.info('On Record does not follow this page:', error);
      if (!signal.aborted) tell({ state: 'closed' });
    }
  }

  const onMessage = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const { kind } = (message ?? {}) as { kind?: unknown };
    if (kind === 'terms-changed' && sender.tab?.id === tabId) void follow();
  };

  browser.runtime.onConnect.addListener(onConnect);
  browser.runtime.onMessage.addListener(onMessage as never);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(onConnect);
    browser.runtime.onMessage.removeListener(onMessage as never);
    for (const port of ports) port.disconnect();
  });
  void follow();
}
