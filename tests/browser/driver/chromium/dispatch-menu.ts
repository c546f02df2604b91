interface Menus {
  update(id: string, changes: object): Promise<void>;
  onClicked: { dispatch(info: object, tab: object | undefined): void };
}
interface Chrome {
  tabs: { query(which: object): Promise<object[]> };
  contextMenus: Menus;
}

/**
 * Runs in the background: as if that entry of the context menu had been chosen on the text selected in the
 * active tab. Rejects where there is no such entry. The menu itself belongs to the system, out of reach.
 */
export async function dispatchMenu(menuItemId: string, selectionText: string): Promise<void> {
  const { tabs, contextMenus } = (globalThis as unknown as { chrome: Chrome }).chrome;
  await contextMenus.update(menuItemId, {});
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  contextMenus.onClicked.dispatch({ menuItemId, selectionText, frameId: 0 }, tab);
}
