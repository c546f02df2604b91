import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { prefixesOf } from '../marks/mark-prefixes.ts';
import type { Values } from './props.ts';

/** Paints the elements that have `data-tone` with the very highlights that pages get, so that it is what they look like. */
export function usePaintedMarks(
  root: RefObject<HTMLElement | null>,
  style: Values['markStyle'],
  words: string,
): void {
  useLayoutEffect(() => {
    const look = prefixesOf(style);
    const painted = new Map<string, Highlight>();
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-tone]') ?? []) {
      const { tone, active } = element.dataset;
      const range = new Range();
      range.selectNodeContents(element);
      for (const prefix of look[active === 'true' ? 'active' : 'idle']) {
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
