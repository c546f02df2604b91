export interface Slices {
  /** Resolves when no slice waits any more. */
  over(): Promise<void>;
  /** Milliseconds of the clock that each slice took. */
  lengths: readonly number[];
}

/** Follows the idle slices of this world, without changing when they run. Call it before what is watched. */
export function watchSlices(): Slices {
  const { requestIdleCallback, cancelIdleCallback } = window;
  const lengths: number[] = [];
  const waiting = new Set<number>();
  const listeners: (() => void)[] = [];
  const check = () => {
    if (waiting.size === 0) for (const listener of listeners.splice(0)) listener();
  };
  window.requestIdleCallback = (callback, options) => {
    const handle = requestIdleCallback.call(
      window,
      (deadline) => {
        waiting.delete(handle);
        const begun = performance.now();
        callback(deadline);
        lengths.push(performance.now() - begun);
        check();
      },
      options,
    );
    waiting.add(handle);
    return handle;
  };
  window.cancelIdleCallback = (handle) => {
    waiting.delete(handle);
    cancelIdleCallback.call(window, handle);
  };
  const over = () =>
    new Promise<void>((resolve) => {
      listeners.push(resolve);
      check();
    });
  return { over, lengths };
}
