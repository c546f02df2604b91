/** A live range over the same text, for measuring; it is let go at once. */
export function toRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  const length = (node: Node) => (node as Text).data?.length ?? node.childNodes.length;
  // The text may have shrunk since it was read.
  range.setStart(startContainer, Math.min(startOffset, length(startContainer)));
  range.setEnd(endContainer, Math.min(endOffset, length(endContainer)));
  return range;
}
