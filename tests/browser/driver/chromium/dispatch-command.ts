interface Chrome {
  tabs: { query(which: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
}

/**
 * Runs in the background: as if the command's shortcut had been pressed in the active tab. Keys that CDP
 * presses reach the page only, never the browser's own window, which listens for shortcuts.
 */
export async function dispatchCommand(command: string): Promise<void> {
  const { tabs, commands } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  commands.onCommand.dispatch(command, tab);
}
