import type { CslNode } from 'citeproc';

/** Stands for the date while the words around it are asked for; a noncharacter, which no text holds. */
const place = '\uFDD0';

const within = (node: CslNode): CslNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : within(child))),
];

const dayOfAccess = (node: CslNode): CslNode | undefined =>
  within(node).find(({ name, attrs }) => name === 'date' && attrs.variable === 'accessed');

const asksForNoDate = ({ name, attrs }: CslNode): boolean =>
  name === 'if' && attrs.match === 'none' && /\bissued\b/.test(attrs.variable ?? '');

/**
 * A style that prints the day of access wherever there is one, in its own place: the official ones have it for
 * undated sources only. `accessed` words it, since the Chinese locale has no words for it that read well.
 */
export function withAccess(style: CslNode, accessed: (date: string) => string): CslNode {
  const day = asksForNoDate(style) ? dayOfAccess(style) : undefined;
  const mend = (child: CslNode | string) => (typeof child === 'string' ? child : withAccess(child, accessed));
  if (day === undefined) return { ...style, children: style.children.map(mend) };
  const [prefix = '', suffix = ''] = accessed(place).split(place);
  return {
    ...style,
    attrs: { variable: 'accessed' },
    children: [{ ...day, attrs: { ...day.attrs, prefix, suffix } }],
  };
}
