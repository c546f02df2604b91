import type { View } from './driver.ts';
import { until } from './until.ts';

/** A tab, or a frame of one: all it takes to read marks. */
export type Evaluates = Pick<View, 'evaluate'>;

/** Runs in the page. White space in the source and a `<br>` count as one space; other spaces stay as they are. */
function textsInPage(selector: string): string[][] {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('on-record'));
  const ranges = ours.flatMap(([, highlight]) => [...highlight]);
  const live = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });
  const roots = [...document.querySelectorAll(selector)];
  return roots.map((root) =>
    live
      .filter((range) => root.contains(range.startContainer) || root.contains(range.endContainer))
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => {
        const copy = range.cloneContents();
        for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
        return (copy.textContent ?? '').replace(/[ \t\n]+/g, ' ');
      }),
  );
}

/** The texts that are marked in each of the elements, in the page's order. */
export function markedInEach(view: Evaluates, selector: string): Promise<string[][]> {
  return view.evaluate(textsInPage, selector);
}

/** The texts that are marked in an element; in the whole page where none is named. */
export async function markedIn(view: Evaluates, selector = 'html'): Promise<string[]> {
  const [texts] = await markedInEach(view, selector);
  if (!texts) throw new Error(`nothing on the page is ${selector}`);
  return texts;
}

/** Waits until exactly these texts are marked in an element. */
export async function untilMarked(view: Evaluates, selector: string, texts: string[]): Promise<void> {
  const read = async () => JSON.stringify(await markedIn(view, selector));
  await until(
    async () => `${JSON.stringify(texts)} to be marked in ${selector}; marked: ${await read()}`,
    async () => (await read()) === JSON.stringify(texts),
  );
}
