import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { FirstRun } from '../../components/first-run/FirstRun.tsx';
import type { Text } from '../../components/text.ts';
import type { ToBackground } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';

interface Props {
  browser: Browser;
  text: Text;
}

const failed = (error: unknown) => console.warn('On Record could not open that page:', error);

/** The keys that each command has now; asked again when the reader comes back from changing them. */
function useKeys(browser: Browser): Record<string, string> {
  const [keys, setKeys] = useState<Record<string, string>>({});
  useEffect(() => {
    const looking = new AbortController();
    const load = async () => {
      const commands = await browser.commands.getAll();
      setKeys(Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut])));
    };
    void load();
    window.addEventListener('focus', () => void load(), { signal: looking.signal });
    return () => looking.abort();
  }, [browser]);
  return keys;
}

/** The first page with what is behind it. */
export function App({ browser, text }: Props) {
  const { permissions = [], host_permissions: hosts = [] } = browser.runtime.getManifest() as {
    permissions?: string[];
    host_permissions?: string[];
  };
  const ask = createRequest<ToBackground>('background', (message) => browser.runtime.sendMessage(message));
  return (
    <FirstRun
      keys={useKeys(browser)}
      permissions={[...hosts, ...permissions]}
      text={text}
      actions={{
        openDesk: () => void ask('open-desk', { search: '' }).catch(failed),
        chooseSites: () => void browser.runtime.openOptionsPage().catch(failed),
      }}
    />
  );
}
