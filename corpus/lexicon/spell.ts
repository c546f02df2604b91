import { BROKEN, nextGap } from './next-gap.ts';
import { standsAlone, symbolOf, UNKNOWN } from './symbol-of.ts';

/** No token of a form is longer, in symbols. */
export const LONGEST_TOKEN = 64;

/** The token read last. Reused: reading a word must not allocate. */
export const token = {
  symbols: new Uint16Array(LONGEST_TOKEN),
  /** How many symbols; `LONGEST_TOKEN + 1` for a longer one, which no form has. */
  length: 0,
  /** Behind its last unit in the text, trailing invisible characters left out. */
  end: 0,
};

function symbolAt(text: string, at: number): number {
  const symbol = symbolOf(text.charCodeAt(at));
  return symbol === UNKNOWN ? text.charCodeAt(at) : symbol;
}

/** Reads the token that begins at `at` into `token`. The text is folded, or needs no folding. */
export function spell(text: string, at: number): void {
  let symbol = symbolAt(text, at);
  token.symbols[0] = symbol;
  token.length = 1;
  token.end = at + 1;
  if (standsAlone(symbol)) return;
  for (let next = at + 1; next < text.length; next++) {
    symbol = symbolAt(text, next);
    if (symbol === 0) continue;
    if (symbol < 4 || standsAlone(symbol)) return;
    if (token.length < LONGEST_TOKEN) token.symbols[token.length] = symbol;
    token.length = Math.min(token.length + 1, LONGEST_TOKEN + 1);
    token.end = next + 1;
  }
}

/** Where the next token begins behind `at`; -1 where there is none or what stands between is no joint. */
export function nextToken(text: string, at: number): number {
  let gap = 0;
  for (let next = at; next < text.length; next++) {
    const symbol = symbolAt(text, next);
    if (symbol >= 4) return next;
    if (symbol !== 0) gap = nextGap(gap, symbol);
    if (gap === BROKEN) return -1;
  }
  return -1;
}
