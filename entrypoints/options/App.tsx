import { useMemo } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsActions } from '../../components/options/props.ts';
import type { Text } from '../../components/text.ts';
import { createSettings, defaults, delayBounds } from '../../storage/settings.ts';
import { useSettings } from './use-settings.ts';

interface Props {
  browser: Browser;
  text: Text;
}

/** The options page with everything behind it. */
export function App({ browser, text }: Props) {
  const store = useMemo(() => createSettings(browser.storage.local, Date.now), [browser]);
  const { state, values, troubles, change } = useSettings(store);
  const actions: OptionsActions = {
    setDensity: (density) => change('density', () => density),
    setDelay: (name, delay) => change(name, () => delay),
    markKind: (kind, marked) =>
      change('hiddenKinds', ({ hiddenKinds }) => {
        const others = hiddenKinds.filter((hidden) => hidden !== kind);
        return marked ? others : [...others, kind];
      }),
    keepDefault: (name) => change(name, () => defaults[name]),
  };
  return <Options {...{ state, values, troubles, bounds: delayBounds, text, actions }} />;
}
