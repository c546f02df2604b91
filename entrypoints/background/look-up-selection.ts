import type { Browser } from 'webextension-polyfill';
import { hasKeyboard } from '../../storage/page/has-keyboard.ts';
import { createPending, pendingQuery } from '../../storage/pending.ts';
import type { ToPage } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';

/** The frame that has the keyboard: who presses a shortcut means what is selected there. */
async function focusedFrame(browser: Browser, tabId: number): Promise<number> {
  const frames = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      func: hasKeyboard,
    })
    .catch(() => []); // Where no script runs: a page of our own, say, that has no other frames.
  return frames.find(({ result }) => result === true)?.frameId ?? 0;
}

/**
 * Opens the card of the term in a frame's selected text; where the text holds no
 * term, the popup with a search for it. `frameId` and `selected`, the text, are as
 * the browser tells them, where it does; the text is for pages that no extension can ask.
 */
export async function lookUpSelection(
  browser: Browser,
  tabId: number,
  frameId: number | undefined,
  selected: string | undefined,
): Promise<void> {
  const frame = frameId ?? (await focusedFrame(browser, tabId));
  const ask = createRequest<ToPage>('page', (message) =>
    browser.tabs.sendMessage(tabId, message, { frameId: frame }),
  );
  const answer = await ask('look-up-selection', {}).catch(() => ({
    done: false as const,
    text: selected ?? '',
  }));
  const query = answer.done ? '' : answer.text || selected;
  if (!query) return;
  const pending = createPending(browser.storage.session, pendingQuery);
  await pending.put(query);
  try {
    await browser.action.openPopup();
  } catch (error) {
    await pending.take();
    throw error;
  }
}
