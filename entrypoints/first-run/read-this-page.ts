/** What the background otherwise brings into a page: the reader asks for the last two when it needs them. */
const scripts = ['card.js', 'interaction.js', 'content-scripts/content.js'];

/**
 * Lets the reader loose on this page as on any other. Browsers run no content scripts on an extension's own
 * pages, so the page brings them itself: the very same files.
 */
export function readThisPage(document: Document, addressOf: (path: string) => string): void {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = addressOf('content-scripts/content.css');
  document.head.append(style);
  for (const path of scripts) {
    const script = document.createElement('script');
    script.src = addressOf(path);
    // In their order, though nothing waits for them.
    script.async = false;
    document.head.append(script);
  }
}
