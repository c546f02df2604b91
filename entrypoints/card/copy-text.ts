import { copyKey } from '../../storage/card-script.ts';

const world = globalThis as unknown as Record<string, ((event: ClipboardEvent) => void) | undefined>;

/**
 * Puts text on the clipboard; false if the browser refused. `execCommand` with
 * a listener, since `navigator.clipboard` is missing on plain http pages. The
 * content script's own listener is the first on the page, before any that would
 * put the page's words on the clipboard instead; ours here serves where it is not.
 */
export function copyText(window: Window, text: string): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  world[copyKey] = onCopy;
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    return window.document.execCommand('copy') && done;
  } finally {
    world[copyKey] = undefined;
    window.removeEventListener('copy', onCopy, { capture: true });
  }
}
