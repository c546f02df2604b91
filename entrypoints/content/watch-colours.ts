/** Calls back when the page may have changed its colour scheme: by the system, or by a class on its root. */
export function watchColours(document: Document, onChange: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
  const observer = new MutationObserver(onChange);
  const attributes = {
    attributes: true,
    attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode'],
  };
  observer.observe(document.documentElement, attributes);
  if (document.body) observer.observe(document.body, attributes);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
