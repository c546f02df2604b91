/** What the browsers have for a page of the extension beside the web page; each has one of the two. */
interface PanelApis {
  chrome?: { sidePanel?: { open(target: { tabId: number }): Promise<void> } };
  browser?: { sidebarAction?: { open(): Promise<void> } };
}

/**
 * Opens the desk beside the page of a tab: Chromium's side panel, Firefox's sidebar. Both want to be called from the
 * reader's own click, with nothing awaited in between.
 */
export async function openPanel(tabId: number | undefined): Promise<void> {
  const { chrome, browser } = globalThis as PanelApis;
  if (browser?.sidebarAction) await browser.sidebarAction.open();
  else if (chrome?.sidePanel && tabId !== undefined) await chrome.sidePanel.open({ tabId });
  else throw new Error('this browser has no side panel');
}
