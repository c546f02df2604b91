/**
 * Puts a document on the clipboard, styled for what takes styles, and as plain text for what doesn't. By the
 * copy event: `navigator.clipboard.write` parses the HTML under this page's policy, and drops its styles.
 * Must be called from the press itself.
 */
export function copyRich(html: string, plain: string): void {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  if (!copied) throw new Error('the browser refused');
}
