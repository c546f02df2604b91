import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

/** Gives the keyboard to an element that has just come, if what had it has just gone. */
export function useLostFocus(element: RefObject<HTMLElement | null>, come: unknown): void {
  useLayoutEffect(() => {
    if (come !== undefined && isNowhere()) element.current?.focus();
  }, [element, come]);
}

/**
 * Gives the keyboard to an element from the start, and whenever the window gets it while nothing has it: Firefox
 * lays a popup out before it shows it, and may drop the focus on the way.
 */
export function useFirstFocus(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const focus = () => {
      if (isNowhere()) element.current?.focus();
    };
    focus();
    window.addEventListener('focus', focus);
    return () => window.removeEventListener('focus', focus);
  }, [element]);
}
