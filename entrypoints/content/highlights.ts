import { markPrefixes } from '../../components/marks/mark-prefixes.ts';
import type { Tone } from './tone.ts';

/** Of all looks that a mark may have. */
export const allPrefixes = Object.values(markPrefixes);
/** A tone, and whether in a link: there the line lies lower. */
export type Shade = Tone | `${Tone}-link`;
const shades: readonly Shade[] = [
  ...(['dark-text', 'light-text', 'own'] as const),
  ...(['dark-text-link', 'light-text-link', 'own-link'] as const),
];

/**
 * Named highlights, each there while it has ranges; never another extension's, or a newer copy's of ours. The only file
 * that names `CSS.highlights` on pages.
 */
export function createHighlights() {
  const made = new Map<string, Highlight>();
  function takeBack(name: string, highlight: Highlight) {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }
  return {
    add(name: string, range: StaticRange) {
      const highlight = made.get(name) ?? new Highlight();
      made.set(name, highlight.add(range));
      if (highlight.size === 1) CSS.highlights.set(name, highlight);
    },
    delete(name: string, range: StaticRange) {
      const highlight = made.get(name);
      if (highlight?.delete(range) && highlight.size === 0) takeBack(name, highlight);
    },
    clear() {
      for (const [name, highlight] of made) {
        highlight.clear();
        takeBack(name, highlight);
      }
    },
  };
}

/** Takes back what a copy of ours registered that was ended before it could do so, as Firefox does in an update. */
export function clearRemains(): void {
  for (const prefix of allPrefixes) for (const shade of shades) CSS.highlights.delete(prefix + shade);
}
