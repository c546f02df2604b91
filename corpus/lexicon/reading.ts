import type { Folded } from './fold-text.ts';
import type { Gates, Match } from './lexicon.ts';

/** Gates as they are kept: 1 for each one that is open. */
export interface OpenGates extends Gates {
  version: number;
  open: Uint8Array;
}

/** What is being read, and what was found so far. One per lexicon, reused. */
export interface Reading {
  /** What is scanned: the original, or its folded text. */
  text: string;
  original: string;
  folded: Folded | undefined;
  gates: OpenGates;
  matches: Match[] | undefined;
  waiting: boolean;
  /** In `text`: where the last match ends. */
  lastEnd: number;
  /** The longest that counts from the present start: its end, or 0, and its term's index. */
  bestEnd: number;
  bestTerm: number;
}

export function openGate({ gates }: Reading, gate: number): void {
  if (gates.open[gate] === 1) return;
  gates.open[gate] = 1;
  gates.version++;
}

/** The original of a stretch of `text`; undefined where it would cut a character (a ligature, say) in two. */
export function originalPlace({ folded }: Reading, start: number, end: number): [number, number] | undefined {
  if (!folded) return [start, end];
  const { starts, ends } = folded;
  if (start > 0 && starts[start - 1] === starts[start]) return undefined;
  if (starts[end] !== undefined && starts[end] === starts[end - 1]) return undefined;
  return [starts[start] ?? 0, ends[end - 1] ?? 0];
}
