import type { Browser } from 'webextension-polyfill';
import { loadMessages } from '../../storage/messages.ts';
import { collectPageTerms, mergeCounts } from '../../storage/page-terms.ts';
import { siteOf } from '../../storage/site-of.ts';
import type { Sites } from '../../storage/sites.ts';

/** The number on the toolbar button: distinct terms on the page, over all its frames. */
export interface Badge {
  /** Counts again a moment later: frames report in bursts. */
  updateSoon(tabId: number): void;
  updateAll(): Promise<void>;
}

const soon = 250;
const colour = { on: '#0b6261', off: '#656d71' };

/** Makes the badge. Counts are asked of the page each time; nothing is kept here. */
export function createBadge(browser: Browser, sites: Sites): Badge {
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();

  async function stateOf(tabId: number): Promise<{ text: string; background: string }> {
    const site = siteOf((await browser.tabs.get(tabId)).url);
    if (site === undefined) return { text: '', background: colour.off };
    const [{ on, paused }, { getMessage }] = await Promise.all([sites.state(site), loadMessages(browser)]);
    if (paused) return { text: getMessage('badgePaused'), background: colour.off };
    if (!on) return { text: getMessage('badgeOff'), background: colour.off };
    const terms = mergeCounts(await collectPageTerms(browser.scripting, tabId)).size;
    return { text: terms > 0 ? String(terms) : '', background: colour.on };
  }

  async function update(tabId: number) {
    try {
      const { text, background } = await stateOf(tabId);
      await browser.action.setBadgeText({ tabId, text });
      await browser.action.setBadgeBackgroundColor({ tabId, color: background });
      await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    } catch {
      // The tab closed meanwhile, or no extension may look into it: it keeps the browser's empty badge.
    }
  }

  return {
    updateSoon(tabId) {
      clearTimeout(waiting.get(tabId));
      waiting.set(
        tabId,
        setTimeout(() => {
          waiting.delete(tabId);
          void update(tabId);
        }, soon),
      );
    },
    async updateAll() {
      const tabs = await browser.tabs.query({});
      await Promise.all(tabs.map(({ id }) => id !== undefined && update(id)));
    },
  };
}
