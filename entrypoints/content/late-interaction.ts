import type { Interaction } from './interaction.ts';

export interface LateInteractionOptions {
  window: Window;
  /** Loads and makes the interaction; called once, and again after a failure. */
  load(): Promise<Interaction>;
  /** Whether there is anything on the page that could be pointed at. */
  isWorthwhile(): boolean;
  signal: AbortSignal;
}

export interface LateInteraction {
  /** The interaction, loaded if it was not. */
  get(): Promise<Interaction>;
  /** The interaction, if it was loaded. */
  now(): Interaction | undefined;
}

/**
 * Loads the interaction at its first need: when the pointer first moves, or a finger taps, on a page with
 * marks, or when somebody asks. Every frame of every page would pay for it otherwise.
 */
export function createLateInteraction(options: LateInteractionOptions): LateInteraction {
  const { window, isWorthwhile, signal } = options;
  const waiting = new AbortController();
  signal.addEventListener('abort', () => waiting.abort(), { once: true });
  let loading: Promise<Interaction> | undefined;
  let loaded: Interaction | undefined;
  /** The latest event, and its path: there is none any more once it was dispatched. */
  let latest: [PointerEvent, EventTarget[]] | undefined;

  async function load(): Promise<Interaction> {
    try {
      loaded = await options.load();
      waiting.abort();
      return loaded;
    } finally {
      loading = undefined;
    }
  }
  async function get(): Promise<Interaction> {
    if (loaded) return loaded;
    loading ??= load();
    return loading;
  }

  async function onEvent(event: PointerEvent) {
    if (!isWorthwhile()) return;
    latest = [event, event.composedPath()];
    if (loading) return;
    try {
      const interaction = await get();
      if (latest) interaction.onEvent(...latest);
    } catch (error) {
      // A script that was retired meanwhile can't ask any more.
      if (!signal.aborted) console.warn('On Record could not follow the pointer:', error);
    }
  }

  for (const type of ['pointermove', 'click'] as const) {
    const listening = { capture: true, passive: true, signal: waiting.signal };
    window.addEventListener(type, (event) => void onEvent(event as PointerEvent), listening);
  }
  return { get, now: () => loaded };
}
