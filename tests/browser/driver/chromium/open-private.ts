interface Chrome {
  windows: { create(how: { url: string; incognito: boolean; focused: boolean }): Promise<unknown> };
}

/** Runs in the background: opens a private window, as an extension that is allowed there may. */
export async function openPrivateWindow(url: string): Promise<void> {
  await (globalThis as unknown as { chrome: Chrome }).chrome.windows.create({
    url,
    incognito: true,
    focused: true,
  });
}
