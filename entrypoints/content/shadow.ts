/** What text belongs to: an element, or a shadow root for the text directly in it. */
export type Block = Element | ShadowRoot;

export const isShadowRoot = (node: Node | null): node is ShadowRoot =>
  node?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The element above a node, out of its shadow root if need be. */
export function elementAbove(node: Node): Element | null {
  const { parentNode } = node;
  if (isShadowRoot(parentNode)) return parentNode.host;
  return node.parentElement;
}

/** The element that has a block's box: a shadow root has none of its own. */
export const boxOf = (block: Block): Element => (isShadowRoot(block) ? block.host : block);

/** The hosts around a node, outermost first, and the node itself. */
function hostPath(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode())
    path.unshift(root.host);
  return path;
}

/** Orders nodes as they are read, also across shadow roots: negative where `a` comes first. */
export function compareNodes(a: Node, b: Node): number {
  if (a.getRootNode() === b.getRootNode()) return a === b ? 0 : order(a, b);
  const [left, right] = [hostPath(a), hostPath(b)];
  const at = left.findIndex((node, index) => node !== right[index]);
  const [first, second] = [left[at], right[at]];
  if (first && second) return order(first, second);
  return left.length - right.length;
}

const order = (a: Node, b: Node) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
