import { isEditor } from './editor.ts';
import { isFormula } from './formula.ts';

/**
 * How an element bears on the text around it: `block` begins a paragraph, `row` a line, `cell` a cell; `line`
 * breaks the line; `apart` is part of the line, but no phrase crosses its edge; `gap` stands in the line and has
 * no text for us; `nothing` isn't there; `flow` is all else.
 */
export type ElementKind = 'block' | 'row' | 'cell' | 'line' | 'apart' | 'gap' | 'nothing' | 'flow';

const nothing = new Set(
  'head link meta noscript script style template title datalist wbr noframes source track'.split(' '),
);
const gap = new Set(
  'audio button canvas embed iframe img input meter object picture progress rp rt rtc select svg textarea video'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var'.split(
    ' ',
  ),
);

/** Out of sight, though laid out: what is there for screen readers only, or waits beside the page. */
function isOffStage(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/inset\((50|100)%/.test(style.clipPath) || /rect\(([01](px)?[, ]*){4}\)/.test(style.clip)) return true;
  const box = element.getBoundingClientRect();
  const cuts = /hidden|clip/.test(style.overflow);
  return (cuts && (box.width <= 1 || box.height <= 1)) || box.right + scrollX <= 0;
}

/** Whether an element is laid out, but not to be seen. */
export const isOutOfSight = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.opacity === '0' || isOffStage(element, style);

function kindOfDisplay(element: Element, style: CSSStyleDeclaration): ElementKind {
  const { display } = style;
  if (/^(inline$|contents|ruby)/.test(display)) return 'flow';
  // A floated initial is a block to CSS, but part of the word to a reader.
  const isInLine = inline.has(element.localName);
  const isMoved = style.float !== 'none' || style.position === 'absolute' || style.position === 'fixed';
  if (display.startsWith('inline') || (isInLine && isMoved)) return 'apart';
  if (display === 'table-cell') return 'cell';
  return display === 'list-item' || display === 'table-row' ? 'row' : 'block';
}

/** Asks the tag first, then the computed style. */
export function elementKind(element: Element, style: CSSStyleDeclaration): ElementKind {
  const { localName } = element;
  if (nothing.has(localName) || style.display === 'none') return 'nothing';
  if (localName === 'br') return 'line';
  const isClosed =
    element.parentElement?.localName === 'details' &&
    localName !== 'summary' &&
    !element.parentElement.hasAttribute('open');
  if (isClosed) return 'nothing';
  const isApart = gap.has(localName) || isFormula(element) || isEditor(element);
  if (isApart || isOutOfSight(element, style)) return 'gap';
  return kindOfDisplay(element, style);
}
