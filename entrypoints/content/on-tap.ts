import type { Point } from './moves-towards.ts';

const controls = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"]';

/**
 * Calls back with every tap of a finger that means nothing else to the page:
 * not on a link or a control, not one that the page made its own, and not while
 * text is selected.
 */
export function onTap(window: Window, signal: AbortSignal, listener: (point: Point) => void): void {
  window.addEventListener(
    'click',
    (event) => {
      const { pointerType } = event as PointerEvent;
      const onControl = event.target instanceof Element && event.target.closest(controls);
      const selecting = window.getSelection()?.isCollapsed === false;
      if (pointerType !== 'touch' || event.defaultPrevented || onControl || selecting) return;
      listener({ x: event.clientX, y: event.clientY });
    },
    { passive: true, signal },
  );
}
