/** Puts a document on the clipboard, styled for what takes styles, and as plain text for what doesn't. */
export function copyRich(html: string, plain: string): Promise<void> {
  const parts = {
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  };
  return navigator.clipboard.write([new ClipboardItem(parts)]);
}
