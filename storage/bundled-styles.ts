import type { ReadStyle } from '../corpus/citation/csl/create-citer.ts';
import type { ReadOwnFile } from './bundled-record.ts';

/** Reads the citation styles and locales that the build put beside the extension. */
export const bundledStyles =
  (readOwnFile: ReadOwnFile): ReadStyle =>
  async (file) => {
    const response = await readOwnFile(`citation/${file}.json`);
    if (!response.ok)
      throw new Error(`The style ${file} can't be read (${response.status}): install On Record again`);
    return response.json();
  };
