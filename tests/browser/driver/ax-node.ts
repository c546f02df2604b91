export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A node of the accessibility tree. Roles are ARIA's; a run of text has the role `text`. */
export interface AxNode {
  role: string;
  name: string;
  /** Those of `pressed`, `checked`, `selected`, `expanded`, `focused`, `disabled` that hold. */
  states: readonly string[];
  children: readonly AxNode[];
  /** The language it is in, as a tag. */
  lang(): Promise<string>;
  /** Scrolls the node into view and tells where it stands, in CSS px of its view's viewport. */
  box(): Promise<Box>;
}

/** The node and all that is beneath it, in reading order. */
function* nodesOf(root: AxNode): Generator<AxNode> {
  yield root;
  for (const child of root.children) yield* nodesOf(child);
}

/** All nodes of which that holds, in reading order. */
export const findAllNodes = (root: AxNode, holds: (node: AxNode) => boolean): AxNode[] =>
  [...nodesOf(root)].filter(holds);

/** All nodes of that role, and, where a name is given, of that name exactly. */
export function findAllByRole(root: AxNode, role: string, name?: string): AxNode[] {
  return findAllNodes(root, (node) => node.role === role && (name === undefined || node.name === name));
}

export function findByRole(root: AxNode, role: string, name?: string): AxNode | undefined {
  return findAllByRole(root, role, name)[0];
}

/** What stands within a line of text, without a space of its own. */
const inline = ['text', 'mark', 'emphasis', 'strong', 'code', 'insertion', 'deletion'];

/** The lines of text beneath a node: text and inline elements side by side make one. */
function linesOf(node: AxNode): string[] {
  if (node.role === 'text') return [node.name];
  const lines: string[] = [];
  let previous: AxNode | undefined;
  for (const child of node.children) {
    const joined = inline.includes(child.role) && previous && inline.includes(previous.role);
    const [first = '', ...rest] = linesOf(child);
    lines.push(joined ? `${lines.pop() ?? ''}${first}` : first, ...rest);
    previous = child;
  }
  return lines;
}

/** All text beneath a node, in reading order, with a single space between one element's and the next's. */
export function textOf(root: AxNode): string {
  return linesOf(root).join(' ').replace(/\s+/g, ' ').trim();
}

/** The tree as indented lines of role, name and states: for failure messages. */
export function outlineOf(root: AxNode, depth = 0): string {
  const states = root.states.length > 0 ? ` (${root.states.join(', ')})` : '';
  const line = `${'  '.repeat(depth)}${root.role} ${JSON.stringify(root.name)}${states}`;
  return [line, ...root.children.map((child) => outlineOf(child, depth + 1))].join('\n');
}
