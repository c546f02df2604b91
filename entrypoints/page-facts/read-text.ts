import type { Span } from './anchors.ts';
import { type Block, gapSign } from './block.ts';
import { type ElementKind, elementKind } from './element-kind.ts';
import { isSeenButton, printedWords } from './printed-words.ts';
import { quotationMarks } from './quotation-marks.ts';
import { createTextBuilder, type TextBuilder } from './text-builder.ts';

/** What is selected: the parts of a text, whether an element is, and whether anything lies outside it. */
export interface Chosen {
  partsOf(text: Text): readonly Span[];
  isChosen(element: Element): boolean;
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

/** For reading words as they stand there; else what can't be selected is a gap among what is. */
const nothing: Chosen = { partsOf: () => [], isChosen: () => false, isBeyond: () => false };

/** The printed words in an element, in one line. */
function wordsWithin(element: Element): string {
  const inner = createTextBuilder();
  for (const child of childrenOf(element)) readNode(child, getComputedStyle(element), inner, nothing);
  return inner
    .blocks()
    .map(({ text }) => text.replaceAll(gapSign, '').trim())
    .join(' ');
}

/** A gap, and the words that are printed there all the same. */
function addGap(element: Element, style: CSSStyleDeclaration, builder: TextBuilder, chosen: Chosen) {
  builder.addSign(gapSign);
  const isChosen = chosen.isChosen(element);
  builder.addPrinted(printedWords(element, style), isChosen ? 'chosen' : 'left-out');
  // Between words a button is one of them; behind them it is a command.
  if (isSeenButton(element, style))
    builder.addPrinted(wordsWithin(element), isChosen ? 'between' : 'left-out');
}

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

function readNode(node: Node, style: CSSStyleDeclaration, builder: TextBuilder, chosen: Chosen) {
  if (node instanceof Text) addText(node, style, builder, chosen);
  else if (node instanceof Element) readElement(node, builder, chosen);
}

function readElement(element: Element, builder: TextBuilder, chosen: Chosen): void {
  const style = getComputedStyle(element);
  const kind = elementKind(element, style);
  const isUnselectable = chosen !== nothing && style.userSelect === 'none';
  if (kind === 'nothing') return;
  if (kind === 'line') builder.addSign('\n');
  else if (kind === 'gap' || isUnselectable) addGap(element, style, builder, chosen);
  else readChildren(element, kind, style, builder, chosen);
}

type Read = Exclude<ElementKind, 'gap' | 'line' | 'nothing'>;

function readChildren(
  element: Element,
  kind: Read,
  style: CSSStyleDeclaration,
  builder: TextBuilder,
  chosen: Chosen,
) {
  const edge = () => {
    if (kind === 'apart') builder.addSign(gapSign);
    else if (kind !== 'flow') builder.begin(kind === 'block' ? '\n\n' : kind === 'row' ? '\n' : '\t');
  };
  edge();
  // Who selects words within the marks means the words.
  const marks = chosen.isBeyond(element) ? quotationMarks(element, style) : undefined;
  builder.addPrinted(marks?.open ?? '', 'opens');
  for (const child of childrenOf(element)) readNode(child, style, builder, chosen);
  builder.addPrinted(marks?.close ?? '', 'closes');
  edge();
}
