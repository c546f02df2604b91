import { useEffect, useState } from 'preact/hooks';
import type { Pause } from '../../components/popup/props.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { SettingsStore } from '../../storage/settings.ts';

/** Whether marking is paused everywhere, live; and what pauses and resumes it. */
export function usePause(settings: SettingsStore) {
  const [pause, setPause] = useState<Pause>({ paused: false });

  useEffect(() => {
    const watching = new AbortController();
    const load = () =>
      settings.read().then(
        ({ paused }) => setPause({ paused }),
        (error: unknown) => setPause({ paused: false, failed: errorMessage(error) }),
      );
    void load();
    settings.watch((names) => names.includes('paused') && void load(), watching.signal);
    return () => watching.abort();
  }, [settings]);

  const setPaused = (paused: boolean) =>
    void settings
      .set('paused', paused)
      .catch((error: unknown) => setPause({ ...pause, failed: errorMessage(error) }));
  return { pause, setPaused };
}
