import { deepActive } from '../../components/top-layer/deep-active.ts';

/**
 * Keeps from the page that the keyboard visits the card: a dialog that holds the keyboard fast would take it
 * back, and a field that checks what was typed when it is left has not been left. Whatever else gets the keyboard
 * afterwards is told as ever. Nothing in the card listens for these events.
 */
export function hideFocus(window: Window, host: Element, signal: AbortSignal): void {
  const before = deepActive(window.document);
  const onFocus = (event: FocusEvent) => {
    const path = event.composedPath();
    const isVisit = event.relatedTarget === host && path[0] === before;
    if (isVisit || path.includes(host)) event.stopImmediatePropagation();
  };
  for (const type of ['focus', 'blur', 'focusin', 'focusout'] as const)
    window.addEventListener(type, onFocus, { capture: true, signal });
}
