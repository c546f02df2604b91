/** An element of a formula, as far as it is read. */
export interface MathNode {
  localName: string;
  children: Iterable<MathNode>;
  textContent: string | null;
}

/** Operators that are meant, but not printed. */
const invisible = /[\u2061-\u2064]/g;
const grouped = (text: string) => (/^(\d+|.?)$/u.test(text) ? text : `(${text})`);

/** How each kind of element joins its parts; the others set them side by side. */
const joined: Record<string, (parts: readonly string[]) => string> = {
  annotation: () => '',
  'annotation-xml': () => '',
  msup: (parts) => parts.map(grouped).join('^'),
  msub: (parts) => parts.map(grouped).join('_'),
  munder: (parts) => parts.map(grouped).join('_'),
  mfrac: (parts) => parts.map(grouped).join('/'),
  msqrt: (parts) => `√(${parts.join('')})`,
  mroot: ([root = '', index = '']) => `(${root})^(1/${index})`,
  msubsup: ([base = '', sub = '', sup = '']) => `${grouped(base)}_${grouped(sub)}^${grouped(sup)}`,
  munderover: ([base = '', sub = '', sup = '']) => `${grouped(base)}_${grouped(sub)}^${grouped(sup)}`,
  mtr: (parts) => parts.join(', '),
  mtable: (parts) => `(${parts.join('; ')})`,
};

/** A formula of MathML in one line: what stands high or low would read as another number without its sign. */
export function linearMath(node: MathNode): string {
  const parts = [...node.children].map(linearMath);
  const join = joined[node.localName];
  if (parts.length === 0 && !join)
    return (node.textContent ?? '').replace(invisible, '').replace(/\s+/g, ' ').trim();
  return join?.(parts) ?? parts.join('');
}
