import { useEffect, useRef } from 'preact/hooks';

const writes = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/**
 * Keys that hold on the whole page, by their letter, with Ctrl or ⌘ (and Shift: `shift+z`); not while one writes in a
 * field. The browser does nothing of its own with them.
 */
export function usePageKeys(keys: Record<string, () => void>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const watching = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const command = (event.ctrlKey || event.metaKey) && !event.altKey;
      const isWriting = event.target instanceof Element && event.target.matches(writes);
      const act = latest.current[`${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`];
      if (!command || isWriting || act === undefined || event.defaultPrevented) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown, { signal: watching.signal });
    return () => watching.abort();
  }, []);
}
