import type { Browser, Tabs } from 'webextension-polyfill';

/**
 * Tells which tab stands beside this page, its window's active one, now and whenever that is another or has gone
 * to another address; undefined for the extension's own page in a tab.
 */
export function watchActiveTab(
  browser: Browser,
  tell: (tabId: number | undefined) => void,
  signal: AbortSignal,
): void {
  const { onActivated, onUpdated } = browser.tabs;
  let turn = 0;
  let windowId: number | undefined;

  async function ask() {
    const asked = ++turn;
    const window = await browser.windows.getCurrent();
    windowId = window.id;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const own = await browser.tabs.getCurrent();
    if (asked !== turn || signal.aborted) return;
    tell(tab?.id === own?.id ? undefined : tab?.id);
  }
  const asked = () => void ask().catch(() => tell(undefined));
  const activated = (of: { windowId?: number | undefined }) => {
    if (windowId === undefined || of.windowId === windowId) asked();
  };
  const updated = (_: number, change: { status?: string | undefined }, tab: Tabs.Tab) => {
    if (tab.active && change.status === 'complete') activated(tab);
  };
  onActivated.addListener(activated);
  onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(activated);
    onUpdated.removeListener(updated);
  });
  asked();
}
