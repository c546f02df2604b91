import type { Browser } from 'webextension-polyfill';
import { createPending, pendingQuery } from '../../storage/pending.ts';
import type { ToPage } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';

/**
 * Opens the card of the term in a frame's selected text; where the text holds no
 * term, the popup with a search for it. `selected` is the text as the browser
 * tells it, for pages that no extension can ask.
 */
export async function lookUpSelection(
  browser: Browser,
  tabId: number,
  frameId: number,
  selected: string | undefined,
): Promise<void> {
  const ask = createRequest<ToPage>('page', (message) =>
    browser.tabs.sendMessage(tabId, message, { frameId }),
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
