import { toRange } from './live-range.ts';
import type { Mark } from './mark-record.ts';
import { type Block, boxOf } from './shadow.ts';

/** Pixels between a box and a viewport of that height; 0 where they overlap. */
const away = ({ top, bottom }: DOMRect, height: number) => Math.max(0, -bottom, top - height);

/** So many of a block's marks around the middle of the viewport. Later marks are taken to stand further down. */
function middleOf(marks: readonly Mark[], room: number, height: number): readonly Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const at = (low + high) >> 1;
    const mark = marks[at];
    if (mark && toRange(mark.range).getBoundingClientRect().top < height / 2) low = at + 1;
    else high = at;
  }
  const start = Math.max(0, Math.min(low - (room >> 1), marks.length - room));
  return marks.slice(start, start + room);
}

/** Of the marks in these blocks the `atMost` that are nearest to a viewport of that height (px). */
export function nearestMarks(
  blocks: ReadonlyMap<Block, readonly Mark[]>,
  atMost: number,
  height: number,
): Set<Mark> {
  const byDistance = [...blocks]
    .map(([block, marks]) => ({ marks, distance: away(boxOf(block).getBoundingClientRect(), height) }))
    .sort((a, b) => a.distance - b.distance);
  const nearest = new Set<Mark>();
  for (const { marks } of byDistance) {
    const room = atMost - nearest.size;
    if (room <= 0) break;
    for (const mark of marks.length <= room ? marks : middleOf(marks, room, height)) nearest.add(mark);
  }
  return nearest;
}
