/** Milliseconds after a change until the colours are looked at: a page may change them in steps. */
const lookAfter = 250;

/** Calls back when the page may have changed its colour scheme: by the system, or by a class on its root. */
export function watchColours(document: Document, onChange: () => void, signal: AbortSignal): void {
  let looking: ReturnType<typeof setTimeout> | undefined;
  const changeSoon = () => {
    clearTimeout(looking);
    looking = setTimeout(() => !signal.aborted && onChange(), lookAfter);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changeSoon, { signal });
  const observer = new MutationObserver(changeSoon);
  const names = ['class', 'theme', 'data-theme', 'data-bs-theme', 'data-color-mode', 'data-color-scheme'];
  const attributes = { attributes: true, attributeFilter: names };
  observer.observe(document.documentElement, attributes);
  if (document.body) observer.observe(document.body, attributes);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
