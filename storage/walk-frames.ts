import type { FrameTerms } from './page-terms.ts';

/**
 * Asks the frames of a page in turn until one says yes: the one where the walk
 * stands as it is, then the others afresh, and it once more, from its beginning.
 */
export async function walkFrames(
  frames: readonly FrameTerms[],
  ask: (frameId: number, fresh: boolean) => Promise<boolean>,
): Promise<boolean> {
  const at = Math.max(
    0,
    frames.findIndex(({ walking }) => walking),
  );
  const underWay = frames[at]?.walking ?? false;
  const round = [...frames.slice(at), ...frames.slice(0, at + 1)];
  for (const [index, { frameId }] of round.entries()) {
    if (await ask(frameId, index > 0 || !underWay)) return true;
  }
  return false;
}
