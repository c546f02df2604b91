import { type Block, isShadowRoot } from './shadow.ts';

/** How an element bears on the text around it. */
type ElementRole = 'block' | 'break' | 'gap' | 'skip' | 'flow';

interface Entry {
  role: ElementRole;
  /** It may have an open shadow root: the elements that HTML lists for attachShadow, and custom ones. */
  mayHost: boolean;
}

const table = new Map<string, Entry>();
const enter = (role: ElementRole, names: string, mayHost = false) => {
  const entry = { role, mayHost };
  for (const name of names.split(' ')) table.set(name, entry);
};

// Phrases never cross the edge of these.
enter(
  'block',
  'address caption center dd details dialog dir dl dt fieldset figcaption figure form frameset hgroup hr html ' +
    'legend li menu ol search summary table tbody td tfoot th thead tr ul',
);
enter('block', 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section', true);
enter('break', 'br');
// Something stands here that is no text for us: no phrase crosses it, nothing in it is read.
enter(
  'gap',
  'audio canvas code embed iframe img input kbd math meter object option optgroup picture pre ' +
    'progress samp select svg textarea video xmp',
);
// Nothing stands here that a reader sees as part of the line.
enter('skip', 'head link meta noscript rp rt rtc script style template title datalist wbr noframes');

// Known to be inline unless styled otherwise, as is every element that is not listed.
enter(
  'flow',
  'a abbr b bdi bdo big cite data dfn em font i ins del label mark nobr q ruby rb s small strike strong sub ' +
    'sup time tt u var',
);
const unlisted: Entry = { role: 'flow', mayHost: true };

/** The table's answer to a local name. */
export const roleOf = (name: string): Entry => table.get(name) ?? unlisted;

/** Whether this element's content is cut off from the text around it, by the table alone. */
export function isBlock(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && roleOf((node as Element).localName).role === 'block';
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
