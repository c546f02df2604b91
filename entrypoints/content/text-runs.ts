import { isStyledBlock, roleOf } from './element-role.ts';
import type { Block } from './shadow.ts';

/** The joined text of consecutive inline content, and where each text node begins in it. Reused: good for one step. */
export interface TextRun {
  /** What this text belongs to. */
  block: Block;
  text: string;
  nodes: Text[];
  /** The offset of each node's first character. */
  starts: number[];
  /** The inline elements that begin or end in it, and at which offsets. */
  edges: Element[];
  edgeOffsets: number[];
  /** Holds more than white space. */
  solid: boolean;
}

/** Stands where something that is no text interrupts a line (U+FFFC, as in accessibility APIs). */
const gap = '\uFFFC';
// Node.ELEMENT_NODE and Node.TEXT_NODE, as constants: asked of every node.
const ELEMENT = 1;
const TEXT = 3;
/** So many nodes are passed without a step at most. */
const stride = 500;

/** A note's number is no part of the word before it: "sovereignty<sup>2</sup>", but "1<sup>st</sup>". */
const isNoteMark = (element: Element) => /^\s*\d/.test(element.textContent ?? '');

const newRun = (block: Block): TextRun => ({
  block,
  text: '',
  nodes: [],
  starts: [],
  edges: [],
  edgeOffsets: [],
  solid: false,
});

function clear(run: TextRun, block: Block): void {
  run.block = block;
  run.solid = false;
  if (run.text === '') return;
  run.text = '';
  run.nodes.length = run.starts.length = run.edges.length = run.edgeOffsets.length = 0;
}

/**
 * Whether a character next to an edge would be part of one word with what stands beyond: not white space,
 * a dash, a bracket, an ideograph. (A match across an edge is looked at anyhow.)
 */
function glues(code: number): boolean {
  if (code < 128)
    return (
      ((code | 32) - 97) >>> 0 < 26 || (code - 48) >>> 0 < 10 || "'.,_&".includes(String.fromCharCode(code))
    );
  if (code === 0xa0 || (code >= 0x3000 && code < 0xa000)) return false;
  return code < 0x2000 || code > 0x206f || code === 0x2018 || code === 0x2019;
}

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
): Generator<TextRun | undefined, 'read' | 'lost', boolean> {
  let run = newRun(root);
  let spare = newRun(root);
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
      run = spare;
      spare = done;
    }
    clear(run, block);
    return done.solid ? done : undefined;
  };
  /** The last character of the run so far; white space where there is none. */
  let last = 32;
  const joins = (data: string) => run.text !== '' && glues(last) && glues(data.charCodeAt(0));
  let left = stride;

  let node: Node | null = root.firstChild;
  while (node) {
    if (--left === 0) {
      left = stride;
      paused = yield undefined;
    }
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
        if (pending.length > 0) {
          if (joins(data) && pending.some(isStyledBlock)) {
            const done = flush(block);
            if (done) paused = yield done;
          }
          for (const element of pending) {
            run.edges.push(element);
            run.edgeOffsets.push(run.text.length);
          }
          pending.length = 0;
        }
        if (isSolid) {
          run.solid = true;
          breaks = 0;
        }
        run.nodes.push(node as Text);
        run.starts.push(run.text.length);
        run.text += data;
        last = data.charCodeAt(data.length - 1);
      }
    } else if (type === ELEMENT) {
      const element = node as Element;
      const name = element.localName;
      const { role, mayHost } = roleOf(name);
      const shadow = mayHost ? element.shadowRoot : null;
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
        last = 32;
      } else if (role === 'gap') {
        run.text += gap;
        last = 32;
      } else if (role === 'flow') {
        if (name === 'sup' && isNoteMark(element)) {
          run.text += gap;
          last = 32;
        }
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
  run.edges.forEach((edge, index) => {
    const at = run.edgeOffsets[index] ?? 0;
    if (at === offset) return;
    const half = at < offset ? head : tail;
    half.edges.push(edge);
    half.edgeOffsets.push(half === head ? at : at - offset);
  });
  return [head, tail];
}
