import type { Box } from './ax-node.ts';
import type { View } from './driver.ts';
import { until } from './until.ts';

export interface Mark {
  text: string;
  /** The highlight it is registered under. */
  highlight: string;
  /** Its client rectangles: several where it runs over a line's end. */
  boxes: Box[];
}

/** Reads every marked range out of `CSS.highlights`. Runs in the page. */
function marksInPage(): Mark[] {
  const live = (range: AbstractRange) => {
    const copy = new Range();
    copy.setStart(range.startContainer, range.startOffset);
    copy.setEnd(range.endContainer, range.endOffset);
    return copy;
  };
  const boxOf = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('on-record'));
  const marks = ours.flatMap(([highlight, ranges]) =>
    [...ranges].map((range) => ({ highlight, range: live(range) })),
  );
  const rootOf = (range: Range) => range.startContainer.getRootNode();
  const topOf = (range: Range) => range.getBoundingClientRect().top;
  marks.sort(({ range: a }, { range: b }) =>
    // Ranges in two trees can't be compared.
    rootOf(a) === rootOf(b) ? a.compareBoundaryPoints(Range.START_TO_START, b) : topOf(a) - topOf(b),
  );
  return marks.map(({ highlight, range }) => ({
    highlight,
    text: range.toString(),
    boxes: [...range.getClientRects()].map(boxOf),
  }));
}

/** What is marked on the page just now, in the page's order: text, highlight, rectangles. */
export function marks(view: View): Promise<Mark[]> {
  return view.evaluate(marksInPage);
}

/** Waits until something that reads so, in any capitalisation, is marked. */
export function markNamed(
  view: View,
  text: string,
  holds: (mark: Mark) => boolean = () => true,
): Promise<Mark> {
  const same = (mark: Mark) => mark.text.toLowerCase() === text.toLowerCase();
  const found = async () => (await marks(view)).map((mark) => mark.text).join(' · ') || 'none';
  return until(
    async () => `a mark on “${text}”; marked: ${await found()}`,
    async () => (await marks(view)).find((mark) => same(mark) && holds(mark)),
  );
}

/** A page that just took words away has their mark for a moment: it stands nowhere. */
const isLaidOut = ({ boxes }: Mark) => boxes.length > 0;

/** Rests the pointer on the first mark that reads so, coming from the page's corner as a hand would. */
export async function hoverMark(view: View, text: string): Promise<void> {
  const topOf = async () => (await markNamed(view, text, isLaidOut)).boxes[0];
  await view.evaluate(
    (y) => window.scrollBy({ top: y - innerHeight / 3, behavior: 'instant' }),
    (await topOf())?.y ?? 0,
  );
  const box = await topOf();
  if (!box) throw new Error(`the mark on “${text}” is not laid out`);
  await view.move(1, 1);
  await view.move(box.x + box.width / 2, box.y + box.height / 2);
}
