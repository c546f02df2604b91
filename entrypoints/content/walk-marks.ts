import { toRange } from './live-range.ts';
import type { Mark, MarkRecord } from './mark-record.ts';
import { compareMarks, marksInOrder } from './marks-in-order.ts';
import { elementAbove } from './shadow.ts';

/** Brings a mark into the viewport, at once and only as far as needed. */
export function scrollToMark(mark: Mark, window: Window): void {
  const isInView = () => {
    const { top, bottom } = toRange(mark.range).getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  };
  if (isInView()) return;
  elementAbove(mark.range.startContainer)?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  if (isInView()) return;
  // The element is taller than the viewport.
  const { top } = toRange(mark.range).getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' });
}

/** Walks from mark to mark. */
export interface Walk {
  /** The next (or previous) mark; undefined past the last. `fresh`: begin at the first (last). */
  step(step: 1 | -1, fresh: boolean): Mark | undefined;
  /** The term's next mark; undefined past its last. `fresh`: its first. */
  toTerm(termId: string, fresh: boolean): Mark | undefined;
  /** The last mark walked to is still the one to go on from. */
  isUnderWay(): boolean;
}

/** Makes a walk over what the reader found and `isMarked` shows. */
export function createWalk(record: MarkRecord, isMarked: (mark: Mark) => boolean): Walk {
  let current: Mark | undefined;

  function nextFrom(marks: Mark[], step: 1 | -1): Mark | undefined {
    const ordered = step === 1 ? marks : marks.toReversed();
    if (!current?.range.startContainer.isConnected) return ordered[0];
    const from = current;
    return ordered.find((mark) => compareMarks(mark, from) * step > 0);
  }

  return {
    step(step, fresh) {
      if (fresh) current = undefined;
      current = nextFrom(marksInOrder(record).filter(isMarked), step);
      return current;
    },
    toTerm(termId, fresh) {
      if (fresh) current = undefined;
      current = nextFrom(
        marksInOrder(record).filter((mark) => mark.termId === termId),
        1,
      );
      return current;
    },
    isUnderWay: () => current !== undefined,
  };
}
