import { useMemo } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsActions } from '../../components/options/props.ts';
import type { Text } from '../../components/text.ts';
import { parsePattern } from '../../storage/parse-pattern.ts';
import type { ToBackground } from '../../storage/protocol.ts';
import { createRequest } from '../../storage/requests.ts';
import { createSettings, defaults, delayBounds } from '../../storage/settings.ts';
import { createSites } from '../../storage/sites.ts';
import { useSettings } from './use-settings.ts';
import { openShortcutSettings, useShortcuts } from './use-shortcuts.ts';
import { useSites } from './use-sites.ts';
import { useStored } from './use-stored.ts';

interface Props {
  browser: Browser;
  text: Text;
}

const failed = (error: unknown) => console.warn('On Record could not open that page:', error);

/** The language of the browser's own interface, as far as On Record speaks it, by its own name. */
const browserLanguage = ({ i18n }: Browser) =>
  i18n.getMessage(i18n.getMessage('locale') === 'en' ? 'languageEnglish' : 'languageChinese');

/** The options page with everything behind it. */
export function App({ browser, text }: Props) {
  const area = browser.storage.local;
  const store = useMemo(() => createSettings(area, Date.now), [area]);
  const sitesStore = useMemo(() => createSites(area, Date.now), [area]);
  const { state, values, troubles, change } = useSettings(store);
  const { sites, ...siteActions } = useSites(sitesStore, values.mode);
  const { stored, ...storedActions } = useStored(area, text.locale);
  const shortcuts = useShortcuts(browser);
  const ask = createRequest<ToBackground>('background', (message) => browser.runtime.sendMessage(message));
  const actions: OptionsActions = {
    ...siteActions,
    ...storedActions,
    set: (name, value) => change(name, () => value),
    markKind: (kind, marked) =>
      change('hiddenKinds', ({ hiddenKinds }) => {
        const others = hiddenKinds.filter((hidden) => hidden !== kind);
        return marked ? others : [...others, kind];
      }),
    keepDefault: (name) => change(name, () => defaults[name]),
    readPattern: parsePattern,
    changeShortcuts: () => void openShortcutSettings(browser).catch(failed),
    openDesk: () => void ask('open-desk', { search: '' }).catch(failed),
    openFirstPage: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('first-run.html') }).catch(failed),
  };
  const shown = { state, values, troubles, sites, stored, shortcuts };
  return (
    <Options
      {...shown}
      bounds={delayBounds}
      browserLanguage={browserLanguage(browser)}
      text={text}
      actions={actions}
    />
  );
}
