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

const within = (hits: readonly Stretch[], { start, end }: Stretch) =>
  hits.filter((hit) => hit.start >= start && hit.end <= end);

/** Where what is sought is longer than any window, at least a part of it. */
const touching = (hits: readonly Stretch[], { start, end }: Stretch) =>
  hits.filter((hit) => hit.start < end && hit.end > start).length;

/** The more of what is sought the better; then the more evenly its surroundings are shared. */
function best(windows: readonly Stretch[], hits: readonly Stretch[]): Stretch | undefined {
  const rated = windows.map((window) => {
    const held = within(hits, window);
    const [first, last] = [held[0], held.at(-1)];
    const lean =
      first && last ? Math.abs(first.start - window.start - (window.end - last.end)) : window.start;
    return { window, held: held.length, part: held.length > 0 ? 0 : touching(hits, window), lean };
  });
  return rated.sort((a, b) => b.held - a.held || b.part - a.part || a.lean - b.lean)[0]?.window;
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
  const byClause = best(windowsOf(clausesOf(text), maxLength), hits);
  if (byClause && (hits.length === 0 || within(hits, byClause).length > 0)) return trimmed(text, byClause);
  const byWord = best(windowsOf(piecesOf(text), maxLength), hits);
  return trimmed(text, byWord ?? hits[0] ?? piecesOf(text)[0] ?? { start: 0, end: text.length });
}
