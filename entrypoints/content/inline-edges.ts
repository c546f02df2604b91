import { roleOf } from './element-role.ts';

// Node.ELEMENT_NODE, as a constant: asked of many nodes.
const ELEMENT = 1;

const isDigit = (code: number) => (code - 48) >>> 0 < 10;
const isPoint = (code: number) => code === 44 || code === 46;

/**
 * Whether a character next to an edge would be part of one word with what stands beyond: not white space,
 * a dash, a bracket, an ideograph. (A match across an edge is looked at anyhow.)
 */
function glues(code: number): boolean {
  if (code < 128)
    return ((code | 32) - 97) >>> 0 < 26 || isDigit(code) || "'.,_&".includes(String.fromCharCode(code));
  if (code === 0xa0 || (code >= 0x3000 && code < 0xa000)) return false;
  return code < 0x2000 || code > 0x206f || code === 0x2018 || code === 0x2019;
}

/** Whether two characters would be of one word if nothing stood between them. A point is only of a number. */
export const join = (before: number, after: number): boolean =>
  glues(before) &&
  glues(after) &&
  !(isPoint(after) && !isDigit(before)) &&
  !(isPoint(before) && !isDigit(after));

/** The inline elements that begin or end between two text nodes of a run. */
export function edgesBetween(from: Text, to: Text): Element[] {
  const edges: Element[] = [];
  let child: Node | null = null;
  for (let node: Node | null = from; node && node !== to; ) {
    const next: Node | null = child ?? node.nextSibling;
    node = next ?? node.parentNode;
    child = null;
    if (node?.nodeType !== ELEMENT || roleOf((node as Element).localName).role !== 'flow') continue;
    edges.push(node as Element);
    // Not again into one that was left.
    if (next) child = node.firstChild;
  }
  return edges;
}
