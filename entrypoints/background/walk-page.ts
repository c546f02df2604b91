import type { Browser } from 'webextension-polyfill';
import { collectPageTerms, type FrameTerms } from '../../storage/page-terms.ts';
import type { ToPage } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';
import { walkFrames } from '../../storage/walk-frames.ts';

const hasTerms = ({ counts }: FrameTerms) => Object.keys(counts).length > 0;

/** A page of the extension's own has no frames and can't be asked for its terms: only to walk on, or round. */
async function walkOwnPage(browser: Browser, tabId: number, step: 1 | -1) {
  const ask = createRequest<ToPage>('page', (message) =>
    browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
  );
  if (!(await ask('walk', { step, fresh: false }))) await ask('walk', { step, fresh: true });
}

/** Goes to the next (1) or previous (-1) mark of a page, through all its frames and round, and opens its card. */
export async function walkPage(browser: Browser, tabId: number, step: 1 | -1): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  if (url.startsWith(browser.runtime.getURL(''))) return walkOwnPage(browser, tabId, step);
  const frames = (await collectPageTerms(browser.scripting, tabId)).filter(hasTerms);
  if (step === -1) frames.reverse();
  await walkFrames(frames, (frameId, fresh) => {
    const ask = createRequest<ToPage>('page', (message) =>
      browser.tabs.sendMessage(tabId, message, { frameId }),
    );
    return ask('walk', { step, fresh });
  });
}
