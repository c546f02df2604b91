import type { Gates, Lexicon, Match } from '../../corpus/lexicon/lexicon.ts';
import { isStyledBlock } from './element-role.ts';
import { edgesBetween } from './inline-edges.ts';
import type { NewMark } from './mark-record.ts';
import { elementAbove } from './shadow.ts';
import { splitRun, type TextRun } from './text-runs.ts';

export interface FoundMarks {
  marks: NewMark[];
  waiting: boolean;
}

// Asked only where something was found, so that the walk need not ask everywhere.
const unread = '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"]';

/** The index of the text node that holds the character at an offset (the last node that begins at or before it). */
function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function toMark(run: TextRun, { start, end, termId }: Match): NewMark | undefined {
  const first = nodeAt(run.starts, start);
  const last = nodeAt(run.starts, end - 1);
  const nodes = run.nodes.slice(first, last + 1);
  const [startContainer, endContainer] = [nodes[0], nodes.at(-1)];
  if (!startContainer || !endContainer) return undefined;
  if (nodes.some((node) => elementAbove(node)?.closest(unread))) return undefined;
  const range = new StaticRange({
    startContainer,
    startOffset: start - (run.starts[first] ?? 0),
    endContainer,
    endOffset: end - (run.starts[last] ?? 0),
  });
  return { termId, range, block: run.block, nodes };
}

/** The first node that a match reaches over the edge of an inline element that is styled as a block. */
function nodeAcrossEdge({ nodes, starts }: TextRun, matches: readonly Match[]): number | undefined {
  for (const { start, end } of matches) {
    for (let at = nodeAt(starts, start) + 1; (starts[at] ?? end) < end; at++) {
      const [before, node] = [nodes[at - 1], nodes[at]];
      if (before && node && edgesBetween(before, node).some(isStyledBlock)) return at;
    }
  }
  return undefined;
}

const nothing: FoundMarks = { marks: [], waiting: false };
const onlyWaiting: FoundMarks = { marks: [], waiting: true };

/** Finds the marks in one run of text. What it returns is not to be changed. */
export function findMarks(run: TextRun, lexicon: Lexicon, gates: Gates): FoundMarks {
  const { matches, waiting } = lexicon.find(run.text, gates);
  if (matches.length === 0) return waiting ? onlyWaiting : nothing;
  const across = nodeAcrossEdge(run, matches);
  if (across !== undefined) {
    const halves = splitRun(run, across).map((half) => findMarks(half, lexicon, gates));
    return { marks: halves.flatMap((half) => half.marks), waiting: halves.some((half) => half.waiting) };
  }
  return { marks: matches.flatMap((match) => toMark(run, match) ?? []), waiting };
}
