import type { Words } from './create-copier.ts';

/**
 * Puts a document on the clipboard, styled for what takes styles, and as plain text for what doesn't. By the
 * copy event: Chromium parses what `navigator.clipboard.write` is given under this page's policy, and drops its
 * styles. Firefox has that event only within the press itself: after a wait, the other way serves.
 */
async function copyRich(html: string, plain: string): Promise<void> {
  let done = false;
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, { capture: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  if (copied && done) return;
  const parts = {
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  };
  await navigator.clipboard.write([new ClipboardItem(parts)]);
}

/** Puts words on the clipboard. */
export const putWords = ({ plain, html }: Words): Promise<void> =>
  html === undefined ? navigator.clipboard.writeText(plain) : copyRich(html, plain);
