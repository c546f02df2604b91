import { isStyledBlock, roleOf } from './element-role.ts';
import { edgesBetween, join } from './inline-edges.ts';
import type { Block } from './shadow.ts';

/** The joined text of consecutive inline content, and where each text node begins in it. Reused for the next run. */
export interface TextRun {
  /** What this text belongs to. */
  block: Block;
  text: string;
  nodes: Text[];
  /** The offset of each node's first character. */
  starts: number[];
}

/** Stands where something that is no text interrupts a line (U+FFFC, as in accessibility APIs). */
const gap = '\uFFFC';
// Node.ELEMENT_NODE and Node.TEXT_NODE, as constants: asked of every node.
const ELEMENT = 1;
const TEXT = 3;
/** What a step passes before it returns: characters, a few for each node and a hundred for each run. */
const stride = 3000;

/** A note's number is no part of the word before it: "sovereignty<sup>2</sup>", but "1<sup>st</sup>". */
const isNoteMark = (element: Element) => /^\s*\d/.test(element.textContent ?? '');

const newRun = (block: Block): TextRun => ({ block, text: '', nodes: [], starts: [] });

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

/** Where a walk stands after a step: `lost` if its place was taken out meanwhile. */
export type Progress = 'more' | 'read' | 'lost';

/**
 * Walks the text under a block, a stretch at each call, and tells of each run that holds more than white
 * space, in document order. Whether an inline element is styled as a block is only asked where the answer
 * matters at once: where two words would join without a space. A call is told whether the page may have
 * changed since the last. (A function that keeps its place, not a generator: V8 is long in making those quick.)
 */
export function createTextWalk(
  root: Block,
  onRun: (run: TextRun) => void,
  { own = false, known, onShadow, onHost }: WalkOptions = {},
): (mayHaveChanged: boolean) => Progress {
  const run = newRun(root);
  const blocks: Block[] = [root];
  let block = root;
  let here: Node | null = root.firstChild;
  let isSolid = false;
  let breaks = 0;
  /** The last character of the run so far; white space where there is none. */
  let last = 32;
  let left = 0;

  function flush(next: Block): void {
    breaks = 0;
    if (isSolid) {
      left -= 100 + run.text.length;
      onRun(run);
      run.nodes.length = run.starts.length = 0;
    }
    isSolid = false;
    run.block = next;
    run.text = '';
  }

  function interrupt(by: string): void {
    run.text += by;
    last = 32;
  }

  function readText(node: Text): void {
    const { data } = node;
    const first = data.charCodeAt(0);
    const holdsWords = first > 32 || data.trim() !== '';
    // White space before the first word of a run says nothing.
    if (!holdsWords && (!isSolid || data === '')) return;
    const before = run.nodes.at(-1);
    if (before && join(last, first) && edgesBetween(before, node).some(isStyledBlock)) flush(block);
    if (holdsWords) {
      isSolid = true;
      breaks = 0;
    }
    run.starts.push(run.text.length);
    run.nodes.push(node);
    run.text += data;
    last = data.charCodeAt(data.length - 1);
  }

  /** What is to be read inside it, if anything. */
  function readElement(element: Element): Node | null {
    const name = element.localName;
    const { role, mayHost } = roleOf(name);
    const shadow = mayHost ? element.shadowRoot : null;
    if (shadow) onShadow?.(shadow);
    if (role === 'flow') {
      if (name === 'sup' && isNoteMark(element)) interrupt(gap);
      if (mayHost && !shadow && onHost && name.includes('-')) onHost(element);
      return element.firstChild;
    }
    if (role === 'block') {
      const child = own || known?.has(element) ? null : element.firstChild;
      flush(child ? element : block);
      if (child) {
        blocks.push(element);
        block = element;
      }
      return child;
    }
    if (role === 'break') {
      breaks += 1;
      if (breaks > 1) flush(block);
      interrupt('\n');
    } else if (role === 'gap') interrupt(gap);
    return null;
  }

  return function step(mayHaveChanged) {
    let node = here;
    if (mayHaveChanged && node && !root.contains(node)) return 'lost';
    left = stride;
    while (node) {
      if (left <= 0) {
        here = node;
        return 'more';
      }
      left -= 2;
      const type = node.nodeType;
      if (type === TEXT) readText(node as Text);
      const child: Node | null = type === ELEMENT ? readElement(node as Element) : null;
      let next = child ?? node.nextSibling;
      while (!next) {
        node = node.parentNode as Node | null;
        if (!node) return 'lost';
        if (node === root) break;
        if (node === block) {
          blocks.pop();
          block = blocks.at(-1) ?? root;
          flush(block);
        }
        next = node.nextSibling;
      }
      node = next;
    }
    here = null;
    flush(root);
    return 'read';
  };
}

/** Cuts a run in two at the beginning of one of its nodes. */
export function splitRun({ block, text, nodes, starts }: TextRun, at: number): [TextRun, TextRun] {
  const offset = starts[at] ?? 0;
  return [
    { block, text: text.slice(0, offset), nodes: nodes.slice(0, at), starts: starts.slice(0, at) },
    {
      ...{ block, text: text.slice(offset), nodes: nodes.slice(at) },
      starts: starts.slice(at).map((start) => start - offset),
    },
  ];
}
