import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

/**
 * Gives the keyboard to an element that has come with something new, once what had the keyboard is gone: a row
 * that was removed may be taken off a little later.
 */
export function useLostFocus(element: RefObject<HTMLElement | null>, cause: unknown): void {
  const given = useRef<unknown>(undefined);
  useLayoutEffect(() => {
    if (cause === given.current || (cause !== undefined && !isNowhere())) return;
    given.current = cause;
    element.current?.focus();
  });
}

/**
 * Gives the keyboard to an element from the start, and whenever nothing has it: what had it may have gone with a
 * change of view; and Firefox lays a popup out before it shows it, and may drop the focus on the way.
 */
export function useFallbackFocus(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const focus = () => {
      if (isNowhere()) element.current?.focus();
    };
    focus();
    window.addEventListener('focus', focus);
    return () => window.removeEventListener('focus', focus);
  });
}

/**
 * Gives the keyboard to an element as it comes, and when the reader comes to its window, unless something has it: a
 * page that opens behind another has no keyboard to give yet.
 */
export function useFirstFocus(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const left = new AbortController();
    const focus = () => {
      if (isNowhere()) element.current?.focus();
    };
    focus();
    window.addEventListener('focus', focus, { signal: left.signal });
    return () => left.abort();
  }, [element]);
}
