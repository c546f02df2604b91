import type { Point } from './moves-towards.ts';

const controls = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"]';

/**
 * Calls back with every tap of a finger that means nothing else to the page:
 * not on a link or a control, not one that the page made its own, and not while
 * text is selected. A control within a component is seen by the event's path. Returns what takes a click.
 */
export function onTap(
  window: Window,
  signal: AbortSignal,
  listener: (point: Point) => void,
): (event: PointerEvent, path: readonly EventTarget[]) => void {
  function onClick(event: PointerEvent, path: readonly EventTarget[]) {
    const onControl = path.some((target) => target instanceof Element && target.matches(controls));
    const selecting = window.getSelection()?.isCollapsed === false;
    if (event.pointerType !== 'touch' || event.defaultPrevented || onControl || selecting) return;
    listener({ x: event.clientX, y: event.clientY });
  }
  window.addEventListener('click', (event) => onClick(event as PointerEvent, event.composedPath()), {
    passive: true,
    signal,
  });
  return onClick;
}
