/** A part of a text: from a place up to, and without, another. */
export interface Span {
  from: number;
  to: number;
}

/** The words by which a passage can be named; never across what no phrase goes across. */
export interface Anchors {
  /** The passage that they name: this one, or most of it. */
  passage: Span;
  /** Its first words, and its last; all of them in both where it is one phrase and short. */
  first: readonly Span[];
  last: readonly Span[];
  isOnePhrase: boolean;
  /** The words right before it, and right after. */
  before: readonly Span[];
  after: readonly Span[];
}

/** Between blocks, in a page's text as one string. */
export const blockEdge = '\u2029';
/** What no phrase goes across: a block's edge, a broken line, a gap. */
const barrier = /[\u2029\n\uFFFC]/;
/** Whole words at a time; more than enough for any address. */
const most = 60;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The unbroken stretch of text around a place that is no barrier. */
function stretchAt(page: string, at: number): Span {
  let [from, to] = [at, at];
  while (from > 0 && !barrier.test(page.charAt(from - 1))) from -= 1;
  while (to < page.length && !barrier.test(page.charAt(to))) to += 1;
  return { from, to };
}

function wordsIn(page: string, { from, to }: Span): Span[] {
  const segments = [...segmenter.segment(page.slice(from, to))].filter(({ isWordLike }) => isWordLike);
  return segments.map(({ index, segment }) => ({ from: from + index, to: from + index + segment.length }));
}

/** The words before a place, in its own block or else the one before; the last with the marks behind it. */
function wordsBefore(page: string, at: number): Span[] {
  const gap = /[ \u2029]*$/.exec(page.slice(Math.max(0, at - most), at))?.[0] ?? '';
  const to = at - gap.length;
  const words = wordsIn(page, { from: stretchAt(page, to).from, to }).slice(-most);
  const last = words.pop();
  return last ? [...words, { from: last.from, to }] : [];
}

/** The words after a place; the first with the marks before it. */
function wordsAfter(page: string, at: number): Span[] {
  const gap = /^[ \u2029]*/.exec(page.slice(at, at + most))?.[0] ?? '';
  const from = at + gap.length;
  const [first, ...rest] = wordsIn(page, { from, to: stretchAt(page, from).to }).slice(0, most);
  return first ? [{ from, to: first.to }, ...rest] : [];
}

/** The words of a passage, by stretch; widened to whole words at its ends. */
function stretchesOf(page: string, passage: Span): Span[][] {
  const stretches: Span[][] = [];
  let at = passage.from;
  while (at < passage.to) {
    if (barrier.test(page.charAt(at))) {
      at += 1;
      continue;
    }
    const stretch = stretchAt(page, at);
    const words = wordsIn(page, stretch).filter(({ from, to }) => to > passage.from && from < passage.to);
    if (words.length > 0) stretches.push(words);
    at = stretch.to;
  }
  return stretches;
}

/** The words to name a passage by: best from its very ends; where those are of no use, from a bit within. */
export function* anchorsOf(page: string, whole: Span): Generator<Anchors> {
  const stretches = stretchesOf(page, whole);
  const few = Math.min(3, stretches.length);
  for (let head = 0; head < few; head += 1) {
    for (let tail = stretches.length - 1; tail >= Math.max(head, stretches.length - few); tail -= 1) {
      const [first, last] = [stretches[head] ?? [], stretches[tail] ?? []];
      const passage = { from: first[0]?.from ?? 0, to: last.at(-1)?.to ?? 0 };
      yield {
        passage,
        first: first.slice(0, most),
        last: last.slice(-most),
        isOnePhrase: head === tail,
        before: wordsBefore(page, passage.from),
        after: wordsAfter(page, passage.to),
      };
    }
  }
}
