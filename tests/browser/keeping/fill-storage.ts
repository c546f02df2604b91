import type { Driver } from '../driver/driver.ts';

interface Chrome {
  storage: { local: { set(items: object): Promise<void>; remove(keys: string[]): Promise<void> } };
}

/** Runs in the background: stores ever smaller pieces until the browser takes not even a small one. */
async function fillInBackground(): Promise<string> {
  const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
  const noise = (length: number) =>
    Array.from({ length }, () => String.fromCharCode(33 + Math.floor(Math.random() * 90))).join('');
  let refusal = '';
  let made = 0;
  for (let size = 2_000_000; size >= 100; size = Math.floor(size / 2)) {
    const piece = noise(size);
    for (let taken = true; taken && made < 200; ) {
      made += 1;
      taken = await local.set({ [`filler:${made}`]: piece }).then(
        () => true,
        (error: unknown) => {
          refusal = String(error);
          return false;
        },
      );
    }
  }
  return refusal;
}

/** Fills the extension's storage to the brim; gives what the browser says when it takes no more. */
export const fillStorage = (browser: Driver): Promise<string> => browser.inBackground(fillInBackground);

/** Makes room again. */
export const emptyStorage = (browser: Driver): Promise<void> =>
  browser.inBackground(async () => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    await local.remove(Array.from({ length: 201 }, (_, at) => `filler:${at}`));
  });
