import { useEffect } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { type DeskAddress, parseAddress } from '../../components/desk/address.ts';
import type { ToDesk } from '../../storage/protocol.ts';
import { createReplier, serveRequests } from '../../storage/requests.ts';

/** Goes where popup, card or shortcut want the desk to be, while it stands in a tab of its own. */
export function useShownElsewhere(
  browser: Browser,
  tabId: number | undefined,
  go: (address: DeskAddress) => void,
): void {
  useEffect(() => {
    if (tabId === undefined) return;
    const closed = new AbortController();
    const replier = createReplier<ToDesk>({
      show: {
        parse: ({ search }) => (typeof search === 'string' ? { search } : undefined),
        answer({ search }) {
          go(parseAddress(search));
          return null;
        },
      },
    });
    serveRequests(browser.runtime.onMessage, `desk:${tabId}`, replier, closed.signal);
    return () => closed.abort();
  }, [browser, tabId]);
}
