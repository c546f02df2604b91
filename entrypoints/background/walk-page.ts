import type { Browser } from 'webextension-polyfill';
import { collectPageTerms, type FrameTerms } from '../../storage/page-terms.ts';
import type { ToPage } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';
import { walkFrames } from '../../storage/walk-frames.ts';

const hasTerms = ({ counts }: FrameTerms) => Object.keys(counts).length > 0;

/** Goes to the next (1) or previous (-1) mark of a page, through all its frames and round, and opens its card. */
export async function walkPage(browser: Browser, tabId: number, step: 1 | -1): Promise<void> {
  const frames = (await collectPageTerms(browser.scripting, tabId)).filter(hasTerms);
  if (step === -1) frames.reverse();
  await walkFrames(frames, (frameId, fresh) => {
    const ask = createRequest<ToPage>('page', (message) =>
      browser.tabs.sendMessage(tabId, message, { frameId }),
    );
    return ask('walk', { step, fresh });
  });
}
