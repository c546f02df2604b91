/** The event by which a copy of this script tells its predecessors that it has begun. */
export const started = 'on-record:started';

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
  // With a reason: the browser's own would look up where it stands, which goes through the whole script anew.
  const abort = () => controller.abort('retired');
  document.dispatchEvent(new Event(started));
  document.addEventListener(started, abort, { signal: controller.signal });
  return { signal: controller.signal, abort };
}
