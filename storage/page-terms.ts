import type { Scripting } from 'webextension-polyfill';
import { type FrameReport, frameReportKey } from './protocol.ts';

export interface FrameTerms extends FrameReport {
  frameId: number;
}

/**
 * Asks every frame of a tab what it has found. Nothing is kept between calls:
 * a service worker may have stopped meanwhile, and frames come and go.
 * Rejects where the browser lets no extension run.
 */
export async function collectPageTerms(scripting: Scripting.Static, tabId: number): Promise<FrameTerms[]> {
  const results = await scripting.executeScript({
    target: { tabId, allFrames: true },
    // Not to wait for a frame that is still loading.
    injectImmediately: true,
    args: [frameReportKey],
    func: (key: string) => (globalThis as unknown as Record<string, (() => unknown) | undefined>)[key]?.(),
  });
  return results.flatMap(({ frameId, result }) => {
    const report = parseReport(result);
    return report ? [{ frameId, ...report }] : [];
  });
}

function parseReport(raw: unknown): FrameReport | undefined {
  if (typeof raw !== 'object' || raw === null || !('counts' in raw)) return undefined;
  const { counts, walking } = raw as FrameReport;
  return typeof counts === 'object' ? { counts, walking: walking === true } : undefined;
}

/** Matches by term id over all frames. */
export function mergeCounts(frames: FrameTerms[]): Map<string, number> {
  const merged = new Map<string, number>();
  for (const { counts } of frames) {
    for (const [termId, count] of Object.entries(counts)) {
      merged.set(termId, (merged.get(termId) ?? 0) + count);
    }
  }
  return merged;
}
