/** One paragraph, line or cell of a page's printed text. */
export interface Block {
  /** Spaces collapsed as they are printed; `gapSign` where no phrase goes on, `\n` where a line is broken. */
  text: string;
  /** What stands between it and the block before. */
  before: '\n\n' | '\n' | '\t';
  /** The part of it that is selected. */
  selected?: { from: number; to: number };
  /** Places in it of what is printed, but no text of the page's: the marks around a `<q>`. */
  added?: number[];
}

/** Stands for what is no text: a picture, a field, what is not selected with the rest. */
export const gapSign = '\uFFFC';

const space = /[ \t\n\f\r]/;
/** Where a word may be parted, and marks that are not printed. */
const unprinted = /[\u00AD\u200B\u2060\uFEFF]/;

/** Puts a page's text together, block by block, as it is printed. */
export interface TextBuilder {
  begin(before: Block['before']): void;
  /** Text of which `from` to `to` are selected; `kept`: spaces and lines stand as they are written. */
  add(data: string, kept: boolean, from: number, to: number): void;
  addSign(sign: '\n' | typeof gapSign): void;
  /** What is printed, but no text of the page's; `opens`: selected with what comes, else with what was. */
  addMark(mark: string, opens: boolean): void;
  blocks(): Block[];
}

/** Makes a text builder. */
export function createTextBuilder(): TextBuilder {
  const done: Block[] = [];
  let current: Block = { text: '', before: '\n\n' };
  /** Where marks begin that are selected if what comes is. */
  let opened: number | undefined;

  const finish = () => {
    const text = current.text.replace(/[ \n]+$/, '');
    const { selected } = current;
    const to = Math.min(selected?.to ?? 0, text.length);
    if (selected && selected.from < to) selected.to = to;
    else delete current.selected;
    if (text !== '') done.push({ ...current, text });
  };

  function addCharacter(character: string, kept: boolean) {
    const { text } = current;
    if (unprinted.test(character)) return;
    if (kept && character === '\n') current.text += '\n';
    else if (kept && space.test(character)) current.text += ' ';
    else if (space.test(character)) current.text += text === '' || /[ \n]$/.test(text) ? '' : ' ';
    else current.text += character === '\u00A0' ? ' ' : character;
  }

  return {
    begin(before) {
      finish();
      // An empty block in between counts for as much as it parts.
      const isEmpty = current.text.trim() === '';
      const parts = isEmpty && current.before === '\n\n' ? '\n\n' : before;
      current = { text: '', before: parts };
      opened = undefined;
    },
    add(data, kept, from, to) {
      for (let at = 0; at < data.length; at += 1) {
        const start = current.text.length;
        addCharacter(data.charAt(at), kept);
        if (current.text.length === start) continue;
        if (at >= from && at < to)
          current.selected = { from: current.selected?.from ?? opened ?? start, to: current.text.length };
        opened = undefined;
      }
    },
    addSign(sign) {
      if (sign === '\n') current.text = current.text.replace(/ +$/, '');
      current.text += sign;
      opened = undefined;
    },
    addMark(mark, opens) {
      const { text, selected, added = [] } = current;
      if (mark === '') return;
      current.added = [...added, ...Array.from({ length: mark.length }, (_, index) => text.length + index)];
      current.text += mark;
      if (opens) opened ??= text.length;
      else if (selected?.to === text.length) selected.to += mark.length;
    },
    blocks() {
      finish();
      current = { text: '', before: '\n\n' };
      return done;
    },
  };
}

/** A block as the page itself has it, without what is only printed. */
export function withoutMarks(block: Block): Block {
  const { text, before, selected, added } = block;
  if (added === undefined) return block;
  const marks = new Set(added);
  const isOwn = (_: unknown, at: number) => !marks.has(at);
  const place = (at: number) => text.slice(0, at).split('').filter(isOwn).length;
  return {
    text: text.split('').filter(isOwn).join(''),
    before,
    ...(selected && { selected: { from: place(selected.from), to: place(selected.to) } }),
  };
}

/** The selected words as they are printed, paragraphs apart. */
export function selectedWords(blocks: readonly Block[]): string {
  const chosen = blocks.filter(({ selected }) => selected);
  const words = chosen.map(({ text, before, selected }, index) => {
    const part = text.slice(selected?.from, selected?.to).replaceAll(gapSign, '');
    return (
      (index > 0 ? before : '') +
      part
        .replace(/ {2,}/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim()
    );
  });
  return words.join('').trim();
}
