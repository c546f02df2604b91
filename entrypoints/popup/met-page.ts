import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../components/popup/props.ts';
import type { MetPage, Passage } from '../../corpus/pack/passage.ts';
import { localDay } from '../../storage/local-day.ts';
import { collectPageFacts } from '../../storage/page/collect-page-facts.ts';

/**
 * The page on which a quotation is met in the popup: the tab's, if it holds a term of the quotation, and is not
 * private. What is merely searched for beside a page was not met on it.
 */
export async function metPage(
  browser: Browser,
  tabId: number | undefined,
  page: Page,
  passage: Passage,
): Promise<MetPage | undefined> {
  if (tabId === undefined || page.state !== 'ready' || passage.kind !== 'quotation') return undefined;
  const { terms } = passage.quotation;
  if (!page.terms.some(({ id }) => terms.includes(id))) return undefined;
  try {
    if ((await browser.tabs.get(tabId)).incognito) return undefined;
    const [facts] = await collectPageFacts(browser.scripting, tabId, 0);
    return facts?.page && { page: facts.page, on: localDay(Date.now()) };
  } catch {
    // The tab has gone meanwhile, or lets no script run: the quotation is kept without it.
    return undefined;
  }
}
