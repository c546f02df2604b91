export interface LingerOptions {
  window: Window;
  frame: HTMLElement;
  root: ShadowRoot;
  /** The note asks something: it stays for longer. */
  waits: boolean;
  close(): void;
  signal: AbortSignal;
}

/** Milliseconds without pointer or focus in it after which a note goes. */
const linger = { told: 12_000, asked: 60_000 };

/** Closes a note after a while in which neither the pointer nor the keyboard was in it, nor the page out of sight. */
export function createLinger({ window, frame, root, waits, close, signal }: LingerOptions): void {
  const { document } = window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isUnderPointer = false;
  function restart() {
    clearTimeout(timer);
    if (isUnderPointer || root.activeElement || document.hidden) return;
    timer = setTimeout(close, waits ? linger.asked : linger.told);
  }
  const pointer = (isIn: boolean) => () => {
    isUnderPointer = isIn;
    restart();
  };
  frame.addEventListener('pointerenter', pointer(true), { signal });
  frame.addEventListener('pointerleave', pointer(false), { signal });
  frame.addEventListener('focusin', restart, { signal });
  // Where focus goes is known only after it has left.
  frame.addEventListener('focusout', () => queueMicrotask(restart), { signal });
  document.addEventListener('visibilitychange', restart, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  restart();
}
