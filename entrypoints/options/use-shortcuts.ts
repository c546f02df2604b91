import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import type { Shortcut } from '../../components/options/props.ts';

/** The commands with the keys they have now; asked again when the reader comes back from changing them. */
export function useShortcuts(browser: Browser): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const looking = new AbortController();
    const load = async () => {
      const commands = await browser.commands.getAll();
      setShortcuts(commands.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut })));
    };
    void load();
    window.addEventListener('focus', () => void load(), { signal: looking.signal });
    return () => looking.abort();
  }, [browser]);
  return shortcuts;
}

/** Opens the browser's own page for shortcuts. */
export async function openShortcutSettings(browser: Browser): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
