import { toRange } from './live-range.ts';
import type { Mark, MarkRecord } from './mark-record.ts';
import { elementAbove, isShadowRoot } from './shadow.ts';

export interface HitTest {
  /** The mark whose text the point is really on, by the caret: cheap enough for every pointer move. */
  at(x: number, y: number): Mark | undefined;
  /** The mark at the point under something see-through, such as a link stretched over a card; dearer. */
  under(x: number, y: number): Mark | undefined;
}

/** Whether a box holds a point. */
export const holds = (rect: DOMRect, x: number, y: number): boolean =>
  rect.left <= x && x < rect.right && rect.top <= y && y < rect.bottom;

/** Whether an element around a text cuts it off before the point: a scroller, a clamped teaser. */
export function isCutOff(text: Node, x: number, y: number): boolean {
  for (let at = elementAbove(text); at; at = elementAbove(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const cuts = overflowX !== 'visible' || overflowY !== 'visible';
    // The page's own scroller is the viewport.
    if (cuts && at !== at.ownerDocument.documentElement && at !== at.ownerDocument.body) {
      if (!holds(at.getBoundingClientRect(), x, y)) return true;
    }
  }
  return false;
}

/** Whether a text is painted: what is see-through or hidden, a closed menu say, lies over other text all the same. */
export const isPainted = (text: Node): boolean =>
  elementAbove(text)?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true;

/**
 * The caret is the nearest one, even far right of a line's end: only the text's
 * own boxes count, and of those only what can be seen.
 */
export function isOn(mark: Mark, x: number, y: number): boolean {
  const { startContainer } = mark.range;
  return (
    [...toRange(mark.range).getClientRects()].some((rect) => holds(rect, x, y)) &&
    isPainted(startContainer) &&
    !isCutOff(startContainer, x, y)
  );
}

/** Whether one can see through an element: it paints nothing of its own over what lies beneath. */
function isSeeThrough(element: Element): boolean {
  if (/^(img|video|canvas|iframe|object|embed|svg|input|textarea|select)$/.test(element.localName))
    return false;
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  const clear = /^rgba\(.*[, ]0\)$|^transparent$/.test(backgroundColor) && backgroundImage === 'none';
  return clear || Number(opacity) === 0;
}

/** Whether an element that is not under the pointer may yet have its text there; else that is clipped away. */
function letsThrough(element: Element): boolean {
  const { pointerEvents, display } = getComputedStyle(element);
  return pointerEvents === 'none' || display === 'contents';
}

/** The element of the document in whose shadow tree, if any, an element stands. */
function outermost(element: Element): Element {
  const root = element.getRootNode();
  return isShadowRoot(root) ? outermost(root.host) : element;
}

export interface HitTestOptions {
  document: Document;
  record: MarkRecord;
  isShown(mark: Mark): boolean;
  /** The marks on or near the screen. */
  painted(): Iterable<Mark>;
  /** The open shadow roots that were read. */
  roots(): Iterable<ShadowRoot>;
}

/** Whether a place in a text node is in or beside a mark: beside, since a caret stands before or behind a letter. */
function touches({ range }: Mark, node: Node, offset: number): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return !(
    (node === startContainer && offset < startOffset) ||
    (node === endContainer && offset > endOffset)
  );
}

/** Makes the hit test over what the reader found. */
export function createHitTest({ document, record, isShown, painted, roots }: HitTestOptions): HitTest {
  function at(x: number, y: number): Mark | undefined {
    // One look-up by the browser: that is dear where an element has thousands of children.
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots()] });
    if (!caret) return undefined;
    const { offsetNode, offset } = caret;
    return record
      .marksAt(offsetNode)
      .find((mark) => touches(mark, offsetNode, offset) && isShown(mark) && isOn(mark, x, y));
  }

  function under(x: number, y: number): Mark | undefined {
    const stack = document.elementsFromPoint(x, y);
    const mark = [...painted()].find((candidate) => isOn(candidate, x, y));
    const holder = mark && elementAbove(mark.range.startContainer);
    if (!holder) return undefined;
    const outer = outermost(holder);
    const depth = stack.findIndex((element) => element.contains(outer));
    const isThere = stack[depth] === outer || letsThrough(outer);
    return isThere && stack.slice(0, depth).every(isSeeThrough) ? mark : undefined;
  }

  return { at, under };
}
