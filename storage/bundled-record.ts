import type { Browser } from 'webextension-polyfill';
import { createRecord } from '../corpus/pack/create-record.ts';
import { parsePack } from '../corpus/pack/parse-pack.ts';
import type { CorpusRecord } from '../corpus/pack/record.ts';

/** Reads a file of the extension itself. */
export type ReadOwnFile = (path: string) => Promise<Response>;

/** Makes it for the product: `fetch` over `runtime.getURL`. */
export const ownFileReader =
  ({ runtime }: Pick<Browser, 'runtime'>): ReadOwnFile =>
  (path) =>
    fetch(runtime.getURL(path));

let loading: Promise<CorpusRecord> | undefined;

async function load(readOwnFile: ReadOwnFile): Promise<CorpusRecord> {
  const response = await readOwnFile('corpus/pack.json');
  if (!response.ok)
    throw new Error(`The bundled corpus can't be read (${response.status}): install On Record again`);
  return createRecord(parsePack(await response.json()));
}

/** The bundled corpus, read once per life of this context; after a failure the next call tries again. */
export function bundledRecord(readOwnFile: ReadOwnFile): Promise<CorpusRecord> {
  loading ??= load(readOwnFile).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
