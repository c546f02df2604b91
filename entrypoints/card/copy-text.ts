/**
 * Puts text on the clipboard; false if the browser refused. `execCommand` with
 * a listener, since `navigator.clipboard` is missing on plain http pages.
 */
export function copyText(window: Window, text: string): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    return window.document.execCommand('copy') && done;
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
  }
}
