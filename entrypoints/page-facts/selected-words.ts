import { blockEdge, type Span } from './anchors.ts';
import { type Block, gapSign } from './block.ts';

/** Stands for words between two selected parts that are not selected. */
const omission = '[…]';

/** Words as they are printed; a gap and the spaces around it are one space. */
const tidy = (text: string) =>
  text
    .replaceAll(gapSign, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** The selected words as they are printed, paragraphs apart; what is left out between two parts is marked. */
export function selectedWords(blocks: readonly Block[]): string {
  let words = '';
  for (const { text, before, selected } of blocks) {
    let edge: string = before;
    for (const { from, to, skips } of selected) {
      const part = tidy(text.slice(from, to));
      if (part === '') continue;
      if (words !== '') words += edge + (skips ? `${omission} ` : '');
      words += part;
      edge = ' ';
    }
  }
  return words;
}

/** A block as the page itself has it, without what is only printed. */
export function withoutAdded(block: Block): Block {
  const { text, selected } = block;
  const added = new Set(block.added);
  const isOwn = (_: unknown, at: number) => !added.has(at);
  const place = (at: number) => text.slice(0, at).split('').filter(isOwn).length;
  return {
    ...block,
    text: text.split('').filter(isOwn).join(''),
    selected: selected.map(({ from, to, skips }) => ({ from: place(from), to: place(to), skips })),
    added: [],
  };
}

/** The blocks of a page as one text, and where in it the passages are that are selected with nothing left out. */
export function joinBlocks(blocks: readonly Block[]): { page: string; passages: Span[] } {
  const passages: Span[] = [];
  let at = 0;
  for (const { text, selected } of blocks) {
    for (const { from, to, skips } of selected) {
      const last = passages.at(-1);
      if (last && !skips) last.to = at + to;
      else passages.push({ from: at + from, to: at + to });
    }
    at += text.length + blockEdge.length;
  }
  return { page: blocks.map(({ text }) => text).join(blockEdge), passages };
}
