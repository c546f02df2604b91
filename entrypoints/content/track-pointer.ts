import type { Point } from './moves-towards.ts';

/** Milliseconds without a move after which the pointer rests. */
const restAfter = 100;

export interface PointerListener {
  /** Where the pointer is, at most once a frame, and once more when it has come to rest. */
  onPoint(point: Point, event: PointerEvent, resting: boolean): void;
  /** The pointer left the window. */
  onLeave(): void;
  signal: AbortSignal;
}

/** Follows a mouse or pen (not touch) over a window until the signal aborts. Returns what takes a move. */
export function trackPointer(
  window: Window,
  { onPoint, onLeave, signal }: PointerListener,
): (event: PointerEvent) => void {
  let latest: PointerEvent | undefined;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const report = (resting: boolean) => {
    if (latest && !signal.aborted) onPoint({ x: latest.clientX, y: latest.clientY }, latest, resting);
  };

  function onMove(event: PointerEvent) {
    if (event.pointerType === 'touch') return;
    latest = event;
    clearTimeout(rest);
    rest = setTimeout(report, restAfter, true);
    if (frame !== 0) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      report(false);
    });
  }

  window.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  window.document.documentElement.addEventListener(
    'pointerleave',
    () => {
      clearTimeout(rest);
      window.cancelAnimationFrame(frame);
      frame = 0;
      latest = undefined;
      onLeave();
    },
    { passive: true, signal },
  );
  return onMove;
}
