import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { markPrefixes } from '../marks/mark-prefixes.ts';
import type { Values } from './props.ts';

type Style = Values['markStyle'];

/** Idle a mark has its style alone; under the pointer a solid line, and a tint but for a dotted one. */
function prefixesOf(style: Style, active: boolean): string[] {
  const { solid, tint } = markPrefixes;
  if (!active) return [markPrefixes[style]];
  return style === 'dotted' ? [solid] : [solid, tint];
}

/** Paints the elements that have `data-tone` with the very highlights that pages get, so that it is what they look like. */
export function usePaintedMarks(root: RefObject<HTMLElement | null>, style: Style, words: string): void {
  useLayoutEffect(() => {
    const painted = new Map<string, Highlight>();
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-tone]') ?? []) {
      const { tone, active } = element.dataset;
      const range = new Range();
      range.selectNodeContents(element);
      for (const prefix of prefixesOf(style, active === 'true')) {
        const name = `${prefix}${tone}`;
        painted.set(name, (painted.get(name) ?? new Highlight()).add(range));
      }
    }
    for (const [name, highlight] of painted) CSS.highlights.set(name, highlight);
    return () => {
      for (const name of painted.keys()) CSS.highlights.delete(name);
    };
  }, [root, style, words]);
}
