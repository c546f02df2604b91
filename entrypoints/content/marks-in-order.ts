import type { Mark, MarkRecord } from './mark-record.ts';
import { compareNodes, elementAbove } from './shadow.ts';

/** Orders marks as they are read: negative where `a` comes first. */
export function compareMarks(a: Mark, b: Mark): number {
  if (a.range.startContainer === b.range.startContainer) return a.range.startOffset - b.range.startOffset;
  return compareNodes(a.range.startContainer, b.range.startContainer);
}

/** Whether a reader can see a mark somewhere on the page. */
export const isVisible = ({ range }: Mark): boolean =>
  range.startContainer.isConnected &&
  (elementAbove(range.startContainer)?.checkVisibility({ visibilityProperty: true }) ?? false);

const visibleMarks = (record: MarkRecord): Mark[] =>
  [...record.blocks()].flatMap((block) => record.marksIn(block).filter(isVisible));

/** Every mark that a reader can see somewhere on the page, in the order of reading. */
export const marksInOrder = (record: MarkRecord): Mark[] => visibleMarks(record).sort(compareMarks);

/** How often each term stands on the page where a reader can see it. */
export function countTerms(record: MarkRecord): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { termId } of visibleMarks(record)) counts[termId] = (counts[termId] ?? 0) + 1;
  return counts;
}
