/** Takes a listener off an extension event, in a context that the extension may have left behind. */
export function unlisten(remove: () => void): void {
  try {
    remove();
  } catch {
    // After an update the old script's events are gone, and its listeners with them.
  }
}
