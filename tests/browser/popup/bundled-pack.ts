import type { Pack } from '../../../corpus/pack/schema.ts';
import type { View } from '../driver/driver.ts';

/** The corpus as it is in the build, read by one of the extension's own pages. */
export const bundledPack = (popup: View): Promise<Pack> =>
  popup.evaluate(async () => (await fetch('/corpus/pack.json')).json());
