/** A place in a text where a form of a term stands: UTF-16 offsets, end exclusive. */
export interface Match {
  start: number;
  end: number;
  termId: string;
}

/**
 * What has been read on a page so far decides which gated forms count. One per
 * document; `find` opens gates as it meets their context and never closes one.
 */
export interface Gates {
  /** Grows by one each time a gate opens: texts that were `waiting` are worth finding in again. */
  readonly version: number;
}

export interface Found {
  /** Leftmost, longest, without overlaps, in order. Shared and frozen where there are none. */
  readonly matches: readonly Match[];
  /** A form stood here whose context has not been read yet. */
  readonly waiting: boolean;
}

/** Finds the forms of terms in text. */
export interface Lexicon {
  /** Gates as on a page where nothing was read yet; or as some others are now; or all open. */
  createGates(like?: Gates | 'open'): Gates;
  /** Closes all gates again: another page begins under the same document. */
  closeGates(gates: Gates): void;
  find(text: string, gates: Gates): Found;
}
