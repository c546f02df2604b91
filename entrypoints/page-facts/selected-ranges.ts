import type { Span } from './anchors.ts';

/** Chromium's and Firefox's own; the types do not have it yet. */
interface ComposedSelection extends Selection {
  getComposedRanges(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

function openRoots(root: Document | ShadowRoot): ShadowRoot[] {
  const own = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return own.flatMap((shadow) => [shadow, ...openRoots(shadow)]);
}

function rangeOf(part: StaticRange, document: Document): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset, collapsed } = part;
  if (collapsed || startContainer.getRootNode() !== endContainer.getRootNode()) return undefined;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** What is selected, also inside open shadow roots; Firefox lets one select several parts. */
export function selectedRanges(document: Document): Range[] {
  const selection = document.getSelection() as ComposedSelection | null;
  if (!selection || selection.rangeCount === 0) return [];
  const plain = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  if (plain.length > 1) return plain.filter((range) => !range.collapsed);
  const composed = selection.getComposedRanges({ shadowRoots: openRoots(document) });
  const inner = composed.flatMap((part) => rangeOf(part, document) ?? []);
  return inner.length > 0 ? inner : plain.filter((range) => !range.collapsed);
}

/** The node itself, or the host of the shadow root that holds it, within a root. */
function withinRoot(node: Node, root: Node): Node | undefined {
  let at: Node | undefined = node;
  while (at && at.getRootNode() !== root) {
    const own: Node = at.getRootNode();
    at = own instanceof ShadowRoot ? own.host : undefined;
  }
  return at;
}

/** Whether a range has any of a node. */
function meets(range: Range, node: Node): boolean {
  const within = withinRoot(node, range.startContainer.getRootNode());
  return within !== undefined && range.intersectsNode(within);
}

/** Whether any of an element lies in the ranges. */
export const isChosen = (element: Element, ranges: readonly Range[]): boolean =>
  ranges.some((range) => meets(range, element));

/** The parts of a text that lie in the ranges. */
export const chosenParts = (text: Text, ranges: readonly Range[]): Span[] =>
  ranges.flatMap((range) => {
    if (!meets(range, text)) return [];
    const from = text === range.startContainer ? range.startOffset : 0;
    const to = text === range.endContainer ? range.endOffset : text.data.length;
    return from < to ? [{ from, to }] : [];
  });

/** Whether one of the ranges begins or ends outside an element. */
export const reachBeyond = (element: Element, ranges: readonly Range[]): boolean =>
  ranges.some((range) => !element.contains(range.startContainer) || !element.contains(range.endContainer));
