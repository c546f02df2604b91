import { elementRole, isStyledBlock } from './element-role.ts';
import type { Block } from './shadow.ts';

/** An inline element's edge, at an offset into the run's text. */
interface Edge {
  offset: number;
  element: Element;
}

/** The joined text of consecutive inline content, and where each text node begins in it. */
export interface TextRun {
  /** What this text belongs to. */
  block: Block;
  text: string;
  nodes: Text[];
  /** The offset of each node's first character. */
  starts: number[];
  edges: Edge[];
  /** Holds more than white space. */
  solid: boolean;
}

/** Stands where something that is no text interrupts a line (U+FFFC, as in accessibility APIs). */
const gap = '\uFFFC';
const endsInSpace = /\s$/;
const startsWithSpace = /^\s/;

/** A note's number is no part of the word before it: "sovereignty<sup>2</sup>", but "1<sup>st</sup>". */
const isNoteMark = (element: Element) =>
  element.localName === 'sup' && /^\s*\d/.test(element.textContent ?? '');

const newRun = (block: Block): TextRun => ({
  block,
  text: '',
  nodes: [],
  starts: [],
  edges: [],
  solid: false,
});

export interface WalkOptions {
  /** Only the block's own text: blocks inside it are edges, but not entered. */
  own?: boolean;
  /** Blocks to pass over: they were read before. */
  known?: ReadonlySet<Block>;
  /** Told of every open shadow root on the way; its text is not part of these runs. */
  onShadow?(root: ShadowRoot): void;
  /** Told of every custom element without one: it may get one later. */
  onHost?(element: Element): void;
}

/**
 * The text runs under a block, in document order. Whether an inline element
 * is styled as a block is only asked where the answer matters at once: where
 * two words would join without a space. Other edges are kept in the run.
 * Returns `lost` if the place it stood at was taken out of the page between two
 * steps: then it has to begin again.
 */
export function* textRuns(
  root: Block,
  { own = false, known, onShadow, onHost }: WalkOptions = {},
): Generator<TextRun, 'read' | 'lost'> {
  let run = newRun(root);
  let pending: Element[] = [];
  let breaks = 0;
  /** The page may have changed since the last step. */
  let paused = false;
  const blocks: Block[] = [root];

  const add = (text: string) => {
    run.text += text;
  };
  const flush = (block: Block): TextRun | undefined => {
    const done = run;
    run = newRun(block);
    pending = [];
    breaks = 0;
    paused ||= done.solid;
    return done.solid ? done : undefined;
  };
  const joins = (data: string) =>
    pending.length > 0 && run.text !== '' && !endsInSpace.test(run.text) && !startsWithSpace.test(data);

  let node: Node | null = root.firstChild;
  while (node) {
    if (paused) {
      paused = false;
      if (!root.contains(node)) return 'lost';
    }
    let descend = false;
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      if (data !== '') {
        if (joins(data) && pending.some(isStyledBlock)) {
          const done = flush(blocks.at(-1) ?? root);
          if (done) yield done;
        }
        for (const element of pending) run.edges.push({ offset: run.text.length, element });
        pending = [];
        if (data.charCodeAt(0) > 32 || data.trim() !== '') {
          run.solid = true;
          breaks = 0;
        }
        run.nodes.push(node as Text);
        run.starts.push(run.text.length);
        add(data);
      }
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const role = elementRole(element);
      if (element.shadowRoot) onShadow?.(element.shadowRoot);
      if (role === 'block') {
        descend = !own && !known?.has(element) && element.firstChild !== null;
        const done = flush(descend ? element : (blocks.at(-1) ?? root));
        if (done) yield done;
        if (descend) blocks.push(element);
      } else if (role === 'break') {
        breaks += 1;
        const done = breaks > 1 ? flush(blocks.at(-1) ?? root) : undefined;
        if (done) yield done;
        add('\n');
      } else if (role === 'gap') {
        add(gap);
      } else if (role === 'flow') {
        if (isNoteMark(element)) add(gap);
        if (onHost && !element.shadowRoot && element.localName.includes('-')) onHost(element);
        pending.push(element);
        descend = element.firstChild !== null;
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (!node) return 'lost';
      if (node === root) break;
      if (node === blocks.at(-1)) {
        blocks.pop();
        const done = flush(blocks.at(-1) ?? root);
        if (done) yield done;
      } else pending.push(node as Element);
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  const done = flush(root);
  if (done) yield done;
  return 'read';
}

/** Cuts a run in two at an offset. */
export function splitRun(run: TextRun, offset: number): [TextRun, TextRun] {
  const [head, tail] = [newRun(run.block), newRun(run.block)];
  head.solid = tail.solid = true;
  head.text = run.text.slice(0, offset);
  tail.text = run.text.slice(offset);
  run.nodes.forEach((node, index) => {
    const start = run.starts[index] ?? 0;
    const half = start < offset ? head : tail;
    half.nodes.push(node);
    half.starts.push(half === head ? start : start - offset);
  });
  for (const edge of run.edges) {
    if (edge.offset < offset) head.edges.push(edge);
    else if (edge.offset > offset) tail.edges.push({ ...edge, offset: edge.offset - offset });
  }
  return [head, tail];
}
