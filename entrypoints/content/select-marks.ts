import type { Settings } from '../../storage/settings.ts';
import type { Mark, MarkRecord } from './mark-record.ts';
import { compareMarks, isVisible } from './marks-in-order.ts';
import { type Block, compareNodes } from './shadow.ts';

/** Which of the marks on record are shown: all of them, or the first in each section, or on the page. */
export interface Selection {
  /** A block's marks changed. */
  onChange(block: Block, marks: readonly Mark[]): void;
  has(mark: Mark): boolean;
}

export interface SelectionOptions {
  document: Document;
  record(): MarkRecord;
  density: Settings['density'];
  show(block: Block, marks: readonly Mark[]): void;
  signal: AbortSignal;
}

/** Milliseconds after a change until the marks are chosen anew. */
const chooseAfter = 100;

/** How many headings stand before a node: the number of its section. */
function sectionCounter(document: Document): (node: Node) => number {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
  const isBefore = (heading: Element, node: Node) => compareNodes(heading, node) < 0;
  return (node) => {
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const heading = headings[middle];
      if (heading && (isBefore(heading, node) || heading.contains(node))) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * The first mark of each term in each section that can be seen; of what can't, the first where none can: nothing
 * tells when it is shown.
 */
function firstMarks(record: MarkRecord, sectionOf: (node: Node) => number): Set<Mark> {
  const seen = new Set<string>();
  const all = [...record.blocks()].flatMap(record.marksIn).sort(compareMarks);
  const visible = new Set(all.filter(isVisible));
  return new Set(
    [...visible, ...all].filter(({ termId, range }) => {
      const key = `${sectionOf(range.startContainer)} ${termId}`;
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst;
    }),
  );
}

/** Makes the selection that stands between the record and the painter. */
export function createSelection({ document, record, density, show, signal }: SelectionOptions): Selection {
  let chosen = new Set<Mark>();
  let shown = new Set<Block>();
  let choosing: ReturnType<typeof setTimeout> | undefined;

  function choose() {
    choosing = undefined;
    if (signal.aborted) return;
    const marks = record();
    chosen = firstMarks(marks, density === 'page' ? () => 0 : sectionCounter(document));
    const before = shown;
    shown = new Set(marks.blocks());
    for (const block of before) if (!shown.has(block)) show(block, []);
    for (const block of shown)
      show(
        block,
        marks.marksIn(block).filter((mark) => chosen.has(mark)),
      );
  }

  return {
    onChange() {
      if (!choosing) choosing = setTimeout(choose, chooseAfter);
    },
    has: (mark) => chosen.has(mark),
  };
}
