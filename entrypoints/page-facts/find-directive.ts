import { type Anchors, anchorsOf, type Span } from './anchors.ts';
import { createResolver, type Directive, printDirective } from './directive.ts';

/** No longer than this is a passage given whole; beyond it, by its first and last words. */
const longest = 300;
/** How many words of a passage, and how many around it, are tried before more are. */
const inside = [4, 7, 12, 25];
const around = [0, 1, 2, 3, 5, 8, 13, 21];

/** The ways to name a passage, the shortest first. */
function* directivesFor(page: string, anchors: Anchors): Generator<Directive> {
  const { passage, first, last, isOnePhrase, before, after } = anchors;
  const text = (words: readonly Span[]) => page.slice(words[0]?.from ?? 0, words.at(-1)?.to ?? 0);
  const isWhole = isOnePhrase && passage.to - passage.from <= longest;
  for (const context of around) {
    const prefix = context > 0 ? text(before.slice(-context)) : '';
    const suffix = context > 0 ? text(after.slice(0, context)) : '';
    if (isWhole) yield { prefix, start: page.slice(passage.from, passage.to), suffix };
    for (const count of isWhole ? [] : inside) {
      const [start, end] = [first.slice(0, count), last.slice(-count)];
      const overlaps = (end[0]?.from ?? 0) < (start.at(-1)?.to ?? 0);
      if (!overlaps) yield { prefix, start: text(start), end: text(end), suffix };
    }
  }
}

/**
 * A text directive (`text=prefix-,start,end,-suffix`) that leads to a passage of a page and to no other; undefined
 * where there is none, as between two that are alike with all around them.
 */
export function findDirective(page: string, passage: Span): string | undefined {
  const resolve = createResolver(page);
  for (const anchors of anchorsOf(page, passage)) {
    for (const directive of directivesFor(page, anchors)) {
      const found = resolve(directive);
      if (found?.from === anchors.passage.from && found.to === anchors.passage.to)
        return printDirective(directive);
    }
  }
  return undefined;
}
