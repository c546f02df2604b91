import { parseSync } from 'vite';

type Node = { type: string; [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Attributes whose words are read by people. */
const spoken = new Set(['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'label']);

function children(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Words written directly in a place where they would be shown or spoken. */
function wordsOf(node: Node | undefined): string[] {
  if (node === undefined) return [];
  if (node.type === 'JSXText' || node.type === 'Literal')
    return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateLiteral')
    return children(node).flatMap(({ value }) => (value as { raw?: string })?.raw ?? []);
  if (node.type === 'JSXExpressionContainer') return wordsOf(node.expression as Node);
  if (node.type === 'LogicalExpression') return wordsOf(node.right as Node);
  if (node.type === 'ConditionalExpression')
    return [...wordsOf(node.consequent as Node), ...wordsOf(node.alternate as Node)];
  return [];
}

function shownBy(node: Node): string[] {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as Node[]).flatMap(wordsOf);
  if (node.type !== 'JSXAttribute' || !spoken.has(String((node.name as Node).name))) return [];
  return isNode(node.value) ? wordsOf(node.value) : [];
}

/** Interface words that stand in a component's source; keys on a keyboard are named as they are printed there. */
export function literalTexts(source: string): string[] {
  const walk = (node: Node): string[] => {
    const own = node.type === 'JSXElement' ? [] : shownBy(node);
    const below = children(node).flatMap(walk);
    return node.type === 'JSXElement' ? inOrder(node, below) : [...own, ...below];
  };
  const { program } = parseSync('source.tsx', source);
  return walk(program as unknown as Node)
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
}

/** An element's attributes come before its text, its text before its inner elements. */
function inOrder(node: Node, below: string[]): string[] {
  const attributes = (node.openingElement as Node).attributes as Node[];
  const first = attributes.flatMap(shownBy);
  return [...first, ...shownBy(node), ...below.filter((text) => !first.includes(text))];
}
