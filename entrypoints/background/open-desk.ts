import type { Browser } from 'webextension-polyfill';
import type { ToDesk } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';

/**
 * Shows the desk: the tab that it has already, or else a new one. `search` is what `formatAddress` gives; where
 * it is empty, the desk stays as it is.
 */
export async function openDesk(browser: Browser, search: string): Promise<void> {
  const url = browser.runtime.getURL('desk.html');
  const [tab] = await browser.tabs.query({ url: `${url}*` });
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: url + search });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  if (search === '') return;
  const ask = createRequest<ToDesk>(`desk:${tab.id}`, (message) => browser.runtime.sendMessage(message));
  // One that is still being opened does not answer yet: it is opened anew.
  await ask('show', { search }).catch(() => browser.tabs.update(tab.id, { url: url + search }));
}
