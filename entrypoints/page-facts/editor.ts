/** Whether an element is text that the reader may be writing: a draft, as of a letter or a comment. */
export const isEditor = (element: Element): boolean =>
  element instanceof HTMLElement && element.isContentEditable;

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Whether a node stands in such text, what can't be written in there included. */
export function isInEditor(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at))
    if (at instanceof Element && isEditor(at)) return true;
  return false;
}
