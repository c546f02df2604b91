import type { Point } from './moves-towards.ts';

const controls = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"]';

/**
 * Calls back with every tap of a finger that means nothing else to the page:
 * not on a link or a control, not one that the page made its own, and not while
 * text is selected. Returns what takes a click.
 */
export function onTap(
  window: Window,
  signal: AbortSignal,
  listener: (point: Point) => void,
): (event: PointerEvent) => void {
  function onClick(event: PointerEvent) {
    const onControl = event.target instanceof Element && event.target.closest(controls);
    const selecting = window.getSelection()?.isCollapsed === false;
    if (event.pointerType !== 'touch' || event.defaultPrevented || onControl || selecting) return;
    listener({ x: event.clientX, y: event.clientY });
  }
  window.addEventListener('click', (event) => onClick(event as PointerEvent), { passive: true, signal });
  return onClick;
}
