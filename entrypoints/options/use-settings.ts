import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsProps, SettingName, Trouble } from '../../components/options/props.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { Unreadable } from '../../storage/collection.ts';
import { defaults, type Settings, type SettingsStore } from '../../storage/settings.ts';

interface Stored {
  state: OptionsProps['state'];
  values: Settings;
  unreadable: Unreadable[];
}

async function readStored(store: SettingsStore): Promise<Stored> {
  try {
    const [values, unreadable] = await Promise.all([store.read(), store.unreadable()]);
    return { state: 'ready', values, unreadable };
  } catch (error) {
    return { state: { failed: errorMessage(error) }, values: defaults, unreadable: [] };
  }
}

/** What is wrong with each setting, by its name; a value that can't be read stands under `setting:NAME`. */
function troublesOf(unreadable: Unreadable[], failures: Partial<Record<SettingName, string>>) {
  const names = Object.keys(defaults) as SettingName[];
  const troubleOf = (name: SettingName): Trouble => ({
    unreadable: unreadable.find(({ key }) => key === `setting:${name}`)?.reason,
    failed: failures[name],
  });
  return Object.fromEntries(names.map((name) => [name, troubleOf(name)]));
}

/**
 * The settings, live in every context. `change` works out the new value from what is stored when its turn
 * comes, so that of two quick changes to the same setting neither is lost.
 */
export function useSettings(store: SettingsStore) {
  const [stored, setStored] = useState<Stored>({ state: 'loading', values: defaults, unreadable: [] });
  const [failures, setFailures] = useState<Partial<Record<SettingName, string>>>({});
  const turn = useRef<Promise<void>>(Promise.resolve());
  const load = useCallback(async () => setStored(await readStored(store)), [store]);

  useEffect(() => {
    const watching = new AbortController();
    void load();
    store.watch(() => void load(), watching.signal);
    return () => watching.abort();
  }, [store, load]);

  async function write<K extends SettingName>(name: K, next: (settings: Settings) => Settings[K]) {
    try {
      await store.set(name, next(await store.read()));
      setFailures((before) => ({ ...before, [name]: undefined }));
    } catch (error) {
      setFailures((before) => ({ ...before, [name]: errorMessage(error) }));
    }
  }
  function change<K extends SettingName>(name: K, next: (settings: Settings) => Settings[K]) {
    turn.current = turn.current.then(() => write(name, next));
  }

  const { state, values, unreadable } = stored;
  return { state, values, troubles: troublesOf(unreadable, failures), change };
}
