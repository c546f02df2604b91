import { type Block, isShadowRoot } from './shadow.ts';

/** How an element bears on the text around it. */
export type ElementRole = 'block' | 'break' | 'gap' | 'skip' | 'flow';

const table = new Map<string, ElementRole>();
const enter = (role: ElementRole, names: string) => {
  for (const name of names.split(' ')) table.set(name, role);
};

// Phrases never cross the edge of these.
enter(
  'block',
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p search ' +
    'section summary table tbody td tfoot th thead tr ul',
);
enter('break', 'br');
// Something stands here that is no text for us: no phrase crosses it, nothing in it is read.
enter(
  'gap',
  'audio canvas code embed iframe img input kbd math meter object option optgroup picture pre ' +
    'progress samp select svg textarea video xmp',
);
// Nothing stands here that a reader sees as part of the line.
enter('skip', 'head link meta noscript rp rt rtc script style template title datalist wbr noframes');

// Known to be inline unless styled otherwise: asked for a shadow root no more than any of the above.
enter('flow', 'a abbr b bdi bdo big cite data dfn em font i ins del label mark nobr q ruby rb s small');
enter('flow', 'strike strong sub sup time tt u var');
const canHost = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The table's answer to a local name; `flow` (inline unless styled otherwise) for every other element. */
export const elementRole = (name: string): ElementRole => table.get(name) ?? 'flow';

/** Whether an element of this name may have an open shadow root (HTML, attachShadow: the elements of its list and custom ones). */
export const mayHost = (name: string): boolean => canHost.has(name) || !table.has(name);

/** Whether this element's content is cut off from the text around it, by the table alone. */
export function isBlock(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && table.get((node as Element).localName) === 'block';
}

/** What a node's text belongs to: the nearest block, or the root that holds it. */
export function blockOf(node: Node): Block | undefined {
  let last: Block | undefined;
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (isBlock(at) || isShadowRoot(at)) return at as Block;
    if (at.nodeType === Node.ELEMENT_NODE) last = at as Element;
  }
  return last;
}

/**
 * Whether styles make a block of an element that the table takes for inline.
 * Floated initials are blocks to CSS, but part of the word to a reader.
 */
export function isStyledBlock(element: Element): boolean {
  // Firefox has no style for what is not laid out, in a hidden frame say, whatever the types promise.
  const style = getComputedStyle(element) as CSSStyleDeclaration | null;
  if (style?.float !== 'none') return false;
  return !/^(inline|contents|none|ruby)/.test(style.display);
}
