import { elementRole, isStyledBlock, mayHost } from './element-role.ts';
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
// Node.ELEMENT_NODE and Node.TEXT_NODE, as constants: asked of every node.
const ELEMENT = 1;
const TEXT = 3;
const endsInSpace = /\s$/;
const startsWithSpace = /^\s/;

/** A note's number is no part of the word before it: "sovereignty<sup>2</sup>", but "1<sup>st</sup>". */
const isNoteMark = (element: Element) => /^\s*\d/.test(element.textContent ?? '');

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
 * Each step is told whether the page may have changed since the last. Returns `lost` if
 * the place it stood at was taken out meanwhile: then it has to begin again.
 */
export function* textRuns(
  root: Block,
  { own = false, known, onShadow, onHost }: WalkOptions = {},
): Generator<TextRun, 'read' | 'lost', boolean> {
  let run = newRun(root);
  const pending: Element[] = [];
  let breaks = 0;
  /** The page may have changed since the last step. */
  let paused = false;
  const blocks: Block[] = [root];
  let block = root;

  const flush = (block: Block): TextRun | undefined => {
    pending.length = 0;
    breaks = 0;
    const done = run;
    if (done.solid) {
      run = newRun(block);
      return done;
    }
    run.block = block;
    if (run.text !== '') {
      run.text = '';
      run.nodes.length = run.starts.length = run.edges.length = 0;
    }
    return undefined;
  };
  const joins = (data: string) =>
    pending.length > 0 && run.text !== '' && !endsInSpace.test(run.text) && !startsWithSpace.test(data);

  let node: Node | null = root.firstChild;
  while (node) {
    if (paused) {
      paused = false;
      if (!root.contains(node)) return 'lost';
    }
    let child: Node | null = null;
    const type = node.nodeType;
    if (type === TEXT) {
      const { data } = node as Text;
      const isSolid = data.charCodeAt(0) > 32 || data.trim() !== '';
      // White space before the first word of a run says nothing.
      if (isSolid || (run.solid && data !== '')) {
        if (joins(data) && pending.some(isStyledBlock)) {
          const done = flush(block);
          if (done) paused = yield done;
        }
        if (pending.length > 0) {
          for (const element of pending) run.edges.push({ offset: run.text.length, element });
          pending.length = 0;
        }
        if (isSolid) {
          run.solid = true;
          breaks = 0;
        }
        run.nodes.push(node as Text);
        run.starts.push(run.text.length);
        run.text += data;
      }
    } else if (type === ELEMENT) {
      const element = node as Element;
      const name = element.localName;
      const role = elementRole(name);
      const shadow = mayHost(name) ? element.shadowRoot : null;
      if (shadow) onShadow?.(shadow);
      if (role === 'block') {
        if (!own && !known?.has(element)) child = element.firstChild;
        const done = flush(child ? element : block);
        if (done) paused = yield done;
        if (child) {
          blocks.push(element);
          block = element;
        }
      } else if (role === 'break') {
        breaks += 1;
        const done = breaks > 1 ? flush(block) : undefined;
        if (done) paused = yield done;
        run.text += '\n';
      } else if (role === 'gap') {
        run.text += gap;
      } else if (role === 'flow') {
        if (name === 'sup' && isNoteMark(element)) run.text += gap;
        if (!shadow && onHost && name.includes('-')) onHost(element);
        pending.push(element);
        child = element.firstChild;
      }
    }
    if (child) {
      node = child;
      continue;
    }
    let next: Node | null = node.nextSibling;
    while (!next) {
      node = node.parentNode as Node | null;
      if (!node) return 'lost';
      if (node === root) break;
      if (node === block) {
        blocks.pop();
        block = blocks.at(-1) ?? root;
        const done = flush(block);
        if (done) paused = yield done;
      } else pending.push(node as Element);
      next = node.nextSibling;
    }
    node = next;
  }
  const done = flush(root);
  if (done) paused = yield done;
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
