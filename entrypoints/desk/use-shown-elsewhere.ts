import { useEffect } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { type DeskAddress, parseAddress } from '../../components/desk/address.ts';
import type { ToDesk } from '../../storage/protocol.ts';
import { createReplier, serveRequests } from '../../storage/requests.ts';

/** Goes where popup, card or shortcut want the desk to be, while it stands in a tab of its own. */
export function useShownElsewhere(browser: Browser, go: (address: DeskAddress) => void): void {
  useEffect(() => {
    const closed = new AbortController();
    void browser.tabs.getCurrent().then((tab) => {
      if (tab?.id === undefined || closed.signal.aborted) return;
      serveRequests(
        browser.runtime.onMessage,
        `desk:${tab.id}`,
        createReplier<ToDesk>({
          show: {
            parse: ({ search }) => (typeof search === 'string' ? { search } : undefined),
            answer({ search }) {
              go(parseAddress(search));
              return null;
            },
          },
        }),
        closed.signal,
      );
    });
    return () => closed.abort();
  }, [browser]);
}
