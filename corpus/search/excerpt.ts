import { findHits, type Stretch } from './find-hits.ts';
import { splitWords } from './split-words.ts';

/** A part of a text, and whether something was cut before and after it. */
export interface Excerpt {
  before: boolean;
  text: string;
  after: boolean;
}

/** Behind these, and before a dash, a clause ends. Not within 1,000 or 3.5. */
const CLAUSE_END = /[,;:.!?…]["'’”)\]]*(?=\s)|[，。；：！？、][”’）」』]*|(?<=\s)(?=[—–]\s)|(?=—)/gu;

/** So much of the longest window an excerpt fills, rather than to begin or end with a clause. */
const FILLED = 0.6;

function clausesOf(text: string): Stretch[] {
  const ends = [...text.matchAll(CLAUSE_END)].map((match) => match.index + match[0].length);
  const cuts = [...new Set([0, ...ends, text.length])];
  return cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }));
}

/** Words as the pieces to cut at, where a single clause is too long. */
function piecesOf(text: string): Stretch[] {
  const words = splitWords(text);
  return words.map(({ start }, index) => ({
    start: index === 0 ? 0 : start,
    end: words[index + 1]?.start ?? text.length,
  }));
}

/** All the longest runs of pieces that are not too long. */
function windowsOf(pieces: readonly Stretch[], maxLength: number): Stretch[] {
  return pieces.flatMap(({ start }, index) => {
    const fitting = pieces.slice(index).filter(({ end }) => end - start <= maxLength);
    const end = fitting.at(-1)?.end;
    return end === undefined ? [] : [{ start, end }];
  });
}

/** Those, and all the longest that end with a piece. */
function windowsEitherWay(pieces: readonly Stretch[], maxLength: number): Stretch[] {
  const backwards = pieces.flatMap(({ end }, index) => {
    const start = pieces.slice(0, index + 1).find((piece) => end - piece.start <= maxLength)?.start;
    return start === undefined ? [] : [{ start, end }];
  });
  return [...windowsOf(pieces, maxLength), ...backwards];
}

const within = (hits: readonly Stretch[], { start, end }: Stretch) =>
  hits.filter((hit) => hit.start >= start && hit.end <= end);

/** Where what is sought is longer than any window, at least a part of it. */
const touching = (hits: readonly Stretch[], { start, end }: Stretch) =>
  hits.filter((hit) => hit.start < end && hit.end > start).length;

/** A stretch without the spaces at its ends. */
function core(text: string, { start, end }: Stretch): Stretch {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}

/** How many of a window's ends are edges of clauses: what begins in the middle reads as broken off. */
const edgesOf = ({ start, end }: Stretch, clauses: readonly Stretch[]) =>
  Number(clauses.some((clause) => clause.start === start)) +
  Number(clauses.some((clause) => clause.end === end));

/** The more of what is sought the better; then the fewer clauses are broken, the more evenly its surroundings shared. */
function best(text: string, windows: readonly Stretch[], hits: readonly Stretch[]): Stretch | undefined {
  const clauses = clausesOf(text).map((clause) => core(text, clause));
  const room = FILLED * Math.max(...windows.map(({ start, end }) => end - start));
  const rated = windows.map((window) => {
    const held = within(hits, window);
    const [first, last] = [held[0], held.at(-1)];
    const lean =
      first && last ? Math.abs(first.start - window.start - (window.end - last.end)) : window.start;
    const part = held.length > 0 ? 0 : touching(hits, window);
    const edges = window.end - window.start < room ? -1 : edgesOf(core(text, window), clauses);
    return { window, held: held.length, part, edges, lean };
  });
  return rated.sort((a, b) => b.held - a.held || b.part - a.part || b.edges - a.edges || a.lean - b.lean)[0]
    ?.window;
}

function trimmed(text: string, { start, end }: Stretch): Excerpt {
  const part = text.slice(start, end).trim();
  return { before: text.slice(0, start).trim() !== '', text: part, after: text.slice(end).trim() !== '' };
}

/**
 * Cuts a text to the clauses that hold the words (or to its beginning), at most
 * `maxLength` UTF-16 units: at the edges of clauses, or of words where a clause is
 * longer than that. Whole where it is short enough. A single longer word stays whole.
 */
export function excerpt(text: string, words: readonly string[], maxLength: number): Excerpt {
  if (text.length <= maxLength) return { before: false, text, after: false };
  const hits = findHits(text, words);
  const byClause = best(text, windowsOf(clausesOf(text), maxLength), hits);
  if (byClause && (hits.length === 0 || within(hits, byClause).length > 0)) return trimmed(text, byClause);
  const byWord = best(text, windowsEitherWay(piecesOf(text), maxLength), hits);
  return trimmed(text, byWord ?? hits[0] ?? piecesOf(text)[0] ?? { start: 0, end: text.length });
}
