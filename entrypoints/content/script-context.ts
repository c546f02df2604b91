import { browser } from '../../storage/native-browser.ts';

export interface ScriptContext {
  signal: AbortSignal;
  abort(): void;
}

/**
 * What WXT makes for a content script (`new ContentScriptContext(…)`), as far as we use it; wxt.config.ts
 * puts it in the place of WXT's. A copy that starts later, after an update say, retires this one.
 */
export function ContentScriptContext(): ScriptContext {
  const controller = new AbortController();
  const started = `${browser.runtime.id}:started`;
  document.dispatchEvent(new Event(started));
  document.addEventListener(started, () => controller.abort(), { signal: controller.signal });
  return { signal: controller.signal, abort: () => controller.abort() };
}
