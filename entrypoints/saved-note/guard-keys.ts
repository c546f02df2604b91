interface GuardOptions {
  window: Window;
  host: Element;
  root: ShadowRoot;
  close(): void;
  signal: AbortSignal;
}

/** Keeps what is typed into the note from the page's own shortcuts; Escape closes it, and gives focus back. */
export function guardKeys({ window, host, root, close, signal }: GuardOptions): void {
  const before = window.document.activeElement;
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    close();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(type, onKey, { capture: true, signal });
  // What the page would do to a field of its own, it must not do to ours.
  for (const type of ['input', 'beforeinput', 'paste', 'copy', 'cut', 'change'] as const)
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
