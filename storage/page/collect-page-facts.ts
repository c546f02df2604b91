import type { Scripting } from 'webextension-polyfill';
import { type PageFacts, pageFactsScript, parsePageFacts } from './page-facts.ts';

/** What the frames of a tab tell; of one frame alone where its id is known. Rejects where no script runs. */
export async function collectPageFacts(
  scripting: Scripting.Static,
  tabId: number,
  frameId?: number,
): Promise<PageFacts[]> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  const results = await scripting.executeScript({
    target,
    files: [pageFactsScript],
    injectImmediately: true,
  });
  return results.flatMap(({ result }) => parsePageFacts(result) ?? []);
}
