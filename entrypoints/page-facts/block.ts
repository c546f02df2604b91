import type { Span } from './anchors.ts';

/** A part of a block that is selected. */
export interface Part extends Span {
  /** Words are left out between it and the part before. */
  skips: boolean;
}

/** One paragraph, line or cell of a page's printed text. */
export interface Block {
  /** Spaces collapsed as they are printed; `gapSign` where no phrase goes on, `\n` where a line is broken. */
  text: string;
  /** What stands between it and the block before. */
  before: '\n\n' | '\n' | '\t';
  /** What of it is selected, in its order. */
  selected: Part[];
  /** Places in it of what is printed, but no text of the page's: the marks around a `<q>`, a formula. */
  added: number[];
}

/** Stands for what is no text: a picture, a field, what is not selected with the rest. */
export const gapSign = '\uFFFC';
