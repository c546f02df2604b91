import type { Span } from './anchors.ts';
import { type Block, gapSign } from './block.ts';

const space = /[ \t\n\f\r]/;
/** Where a word may be parted, and marks that are not printed. */
const unprinted = /[\u00AD\u200B\u2060\uFEFF]/;

/**
 * How words that are no text of the page's are selected: with what comes, with what was, with both, by themselves;
 * or they are not.
 */
type Standing = 'opens' | 'closes' | 'between' | 'chosen' | 'left-out';

/** Puts a page's text together, block by block, as it is printed. */
export interface TextBuilder {
  begin(before: Block['before']): void;
  /** Text of which these parts are selected; `kept`: spaces and lines stand as they are written. */
  add(data: string, kept: boolean, parts: readonly Span[]): void;
  addSign(sign: '\n' | typeof gapSign): void;
  /** What is printed, but no text of the page's that a phrase could name. */
  addPrinted(words: string, standing: Standing): void;
  blocks(): Block[];
}

/** Spaces and gaps. */
const nothingPrinted = new RegExp(`^[\\s${gapSign}]*$`);

const newBlock = (before: Block['before']): Block => ({ text: '', before, selected: [], added: [] });

/** What a character adds to a text. */
function printed(character: string, text: string, kept: boolean): string {
  if (unprinted.test(character)) return '';
  if (kept && character === '\n') return '\n';
  if (!kept && space.test(character)) return text === '' || /[ \n]$/.test(text) ? '' : ' ';
  return space.test(character) || character === '\u00A0' ? ' ' : character;
}

/** Makes a text builder. */
export function createTextBuilder(): TextBuilder {
  const done: Block[] = [];
  let current = newBlock('\n\n');
  /** Where marks begin that are selected if what comes is. */
  let opened: number | undefined;
  /** Whether there was a selected part, and then words that are not selected. */
  let [isBegun, skips] = [false, false];

  function finish() {
    const text = current.text.replace(/[ \n]+$/, '');
    if (text !== '') done.push({ ...current, text });
  }

  /** Spaces and signs between two selected characters go with them; words don't. */
  function select(from: number) {
    const { text, selected } = current;
    const last = selected.at(-1);
    if (last && !skips) last.to = text.length;
    else selected.push({ from: opened ?? from, to: text.length, skips });
    [isBegun, skips, opened] = [true, false, undefined];
  }

  return {
    begin(before) {
      finish();
      // An empty block in between counts for as much as it parts.
      const isEmpty = current.text.trim() === '';
      current = newBlock(isEmpty && current.before === '\n\n' ? '\n\n' : before);
      opened = undefined;
    },
    add(data, kept, parts) {
      for (let at = 0; at < data.length; at += 1) {
        const start = current.text.length;
        const character = printed(data.charAt(at), current.text, kept);
        current.text += character;
        if (character.trim() === '') continue;
        if (parts.some(({ from, to }) => at >= from && at < to)) select(start);
        else [skips, opened] = [isBegun, undefined];
      }
    },
    addSign(sign) {
      if (sign === '\n') current.text = current.text.replace(/ +$/, '');
      current.text += sign;
    },
    addPrinted(words, standing) {
      const { text, selected, added } = current;
      if (words === '') return;
      added.push(...Array.from({ length: words.length }, (_, index) => text.length + index));
      current.text += words;
      const last = selected.at(-1);
      if (standing === 'opens') opened ??= text.length;
      if (standing === 'chosen') select(text.length);
      if (standing === 'left-out') skips = isBegun;
      const isRightBehind = last !== undefined && nothingPrinted.test(text.slice(last.to));
      if (standing === 'closes' && isRightBehind) last.to = current.text.length;
    },
    blocks() {
      finish();
      current = newBlock('\n\n');
      return done;
    },
  };
}
