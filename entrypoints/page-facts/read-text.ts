import type { Span } from './anchors.ts';
import { type Block, gapSign } from './block.ts';
import { elementKind } from './element-kind.ts';
import { quotationMarks } from './quotation-marks.ts';
import { createTextBuilder, type TextBuilder } from './text-builder.ts';

/** What is selected: the parts of a text, and whether any of it lies outside an element. */
export interface Chosen {
  partsOf(text: Text): readonly Span[];
  isBeyond(element: Element): boolean;
}

/** The children as they are printed: those of an open shadow root, and what is slotted into it. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes({ flatten: true }) : [];
  return slotted.length > 0 ? slotted : element.childNodes;
}

const keepsSpaces = (style: CSSStyleDeclaration) =>
  /^(preserve|break-spaces)$/.test(style.getPropertyValue('white-space-collapse')) ||
  /^(pre|pre-wrap|break-spaces)$/.test(style.whiteSpace);

/** Reads the printed text of a document's body, and which of it is selected. */
export function readText(document: Document, chosen: Chosen): Block[] {
  const builder = createTextBuilder();
  if (document.body) readElement(document.body, builder, chosen);
  return builder.blocks();
}

function addText(text: Text, style: CSSStyleDeclaration, builder: TextBuilder, chosen: Chosen) {
  if (style.visibility !== 'visible') return;
  builder.add(text.data, keepsSpaces(style), chosen.partsOf(text));
}

function readElement(element: Element, builder: TextBuilder, chosen: Chosen): void {
  const style = getComputedStyle(element);
  const kind = elementKind(element, style);
  if (kind === 'nothing') return;
  if (kind === 'gap' || kind === 'line') {
    builder.addSign(kind === 'gap' ? gapSign : '\n');
    return;
  }
  const edge = () => {
    if (kind === 'apart') builder.addSign(gapSign);
    else if (kind !== 'flow') builder.begin(kind === 'block' ? '\n\n' : kind === 'row' ? '\n' : '\t');
  };
  edge();
  // Who selects words within the marks means the words.
  const marks = chosen.isBeyond(element) ? quotationMarks(element, style) : undefined;
  builder.addMark(marks?.open ?? '', true);
  for (const child of childrenOf(element)) {
    if (child instanceof Text) addText(child, style, builder, chosen);
    else if (child instanceof Element) readElement(child, builder, chosen);
  }
  builder.addMark(marks?.close ?? '', false);
  edge();
}
