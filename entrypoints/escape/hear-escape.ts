/** Calls back at the next press of Esc, which the page does not hear of. Returns what stops listening. */
export function hearEscape(window: Window, listener: () => void): () => void {
  const stopped = new AbortController();
  let isDown = false;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keyup') {
      if (isDown) stopped.abort();
      return;
    }
    if (!isDown) listener();
    isDown = true;
  };
  for (const type of ['keydown', 'keyup'] as const)
    window.addEventListener(type, onKey, { capture: true, signal: stopped.signal });
  // A key that is held down is let go of here, too.
  return () => {
    if (!isDown) stopped.abort();
  };
}
