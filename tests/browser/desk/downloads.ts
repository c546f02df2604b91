import type { View } from '../driver/driver.ts';

interface Handed {
  name: string;
  words: string;
}

/** From now on notes what the page hands to the browser's downloads, in place of downloading it. */
export const watchDownloads = (view: View): Promise<void> =>
  view.evaluate(() => {
    const handed: Handed[] = [];
    Object.assign(globalThis, { handed });
    const blobs = new Map<string, Blob>();
    const createAddress = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = createAddress(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function click() {
      const name = this.download;
      void blobs
        .get(this.href)
        ?.text()
        .then((words) => handed.push({ name, words }));
    };
  });

/** What was handed over, oldest first. */
export const handedOver = (view: View): Promise<Handed[]> =>
  view.evaluate(() => (globalThis as unknown as { handed: Handed[] }).handed);
