/** Runs in a page of the extension: presses Save in each row of that key so often, each as soon as the last has shown. */
export async function pressSaves(key: string, presses: number): Promise<number> {
  const press = async (row: Element) => {
    const button = () => row.querySelector<HTMLElement>('[aria-pressed]');
    const state = () => button()?.getAttribute('aria-pressed');
    const before = state();
    const shown = new Promise<void>((resolve) => {
      const watching = new MutationObserver(() => {
        if (state() === before) return;
        watching.disconnect();
        resolve();
      });
      watching.observe(row, { subtree: true, childList: true, attributes: true });
    });
    button()?.click();
    await shown;
  };
  const rows = [...document.querySelectorAll(`[data-row^="${key}"]`)];
  const pressRow = async (row: Element) => {
    for (let made = 0; made < presses; made += 1) await press(row);
  };
  await Promise.all(rows.map(pressRow));
  return rows.length * presses;
}
