import type { Browser } from 'webextension-polyfill';
import { collectPageTerms, type FrameTerms } from '../../storage/page-terms.ts';
import type { ToPage } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';

const hasTerms = ({ counts }: FrameTerms) => Object.keys(counts).length > 0;

/**
 * Goes to the next (1) or previous (-1) mark of a page and opens its card: on
 * in the frame where the walk stands, then through the other frames, round.
 */
export async function walkPage(browser: Browser, tabId: number, step: 1 | -1): Promise<void> {
  const frames = (await collectPageTerms(browser.scripting, tabId)).filter(hasTerms);
  if (step === -1) frames.reverse();
  const at = Math.max(
    0,
    frames.findIndex(({ walking }) => walking),
  );
  const underWay = frames[at]?.walking ?? false;
  // The frame where the walk stands comes first as it is, and once more, afresh, after all the others.
  const round = [...frames.slice(at), ...frames.slice(0, at + 1)];
  for (const [index, { frameId }] of round.entries()) {
    const ask = createRequest<ToPage>('page', (message) =>
      browser.tabs.sendMessage(tabId, message, { frameId }),
    );
    if (await ask('walk', { step, fresh: index > 0 || !underWay })) return;
  }
}
