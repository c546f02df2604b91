import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What fills a tall window; the rest comes as one scrolls, so that an answer is painted at once. */
const first = 12;
const more = 48;

/** How many rows to show of a list, and the element that asks for more where it comes near the window. */
export function useRowLimit(list: object): { limit: number; rest: RefObject<HTMLLIElement | null> } {
  const [shown, setShown] = useState({ list, limit: first });
  const rest = useRef<HTMLLIElement>(null);
  const limit = shown.list === list ? shown.limit : first;
  useEffect(() => {
    if (rest.current === null) return;
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setShown({ list, limit: limit + more });
      },
      { root: rest.current.closest('[data-column]'), rootMargin: '240px' },
    );
    near.observe(rest.current);
    return () => near.disconnect();
  }, [list, limit]);
  return { limit, rest };
}
