import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useRested } from '../../../use-rested.ts';

/** Pixels; few rows are lower. */
const lowestRow = 90;
const more = 24;

/** What fills the window, so that an answer is painted at once. */
const first = () => Math.ceil(innerHeight / lowestRow);

/**
 * How many rows to show of a list, and the element that asks for more where it comes near the window, once no other
 * list has come for a moment: whoever types pays for what fits the window only.
 */
export function useRowLimit(list: object): { limit: number; rest: RefObject<HTMLLIElement | null> } {
  const [shown, setShown] = useState({ list, limit: first() });
  const rest = useRef<HTMLLIElement>(null);
  const rested = useRested(list);
  const limit = shown.list === list ? shown.limit : first();
  useEffect(() => {
    if (rest.current === null || rested !== list) return;
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setShown({ list, limit: limit + more });
      },
      { root: rest.current.closest('[data-column]'), rootMargin: '240px' },
    );
    near.observe(rest.current);
    return () => near.disconnect();
  }, [list, rested, limit]);
  return { limit, rest };
}
