import type { CorpusRecord } from '../corpus/pack/record.ts';
import { createSearch } from '../corpus/search/create-search.ts';
import type { Search } from '../corpus/search/search.ts';
import { bundledRecord, type ReadOwnFile } from './bundled-record.ts';

export interface BundledSearch {
  record: CorpusRecord;
  searcher: Search;
  /** Of the whole record; statements count once however they are worded. */
  counts: { quotations: number; people: number; articles: number };
}

/** The bundled corpus with its search. Rejects where a file of the extension can't be read. */
export async function bundledSearch(readOwnFile: ReadOwnFile): Promise<BundledSearch> {
  const [record, index] = await Promise.all([
    bundledRecord(readOwnFile),
    readOwnFile('corpus/search-index.json').then((response) => response.text()),
  ]);
  const { pack } = record;
  const statements = new Set(pack.quotations.map(({ id, rendering }) => rendering ?? id));
  const counts = { quotations: statements.size, people: pack.people.length, articles: pack.sources.length };
  const searcher = createSearch(pack, record, index);
  // The first search makes what all later ones use: better before the first key than after it.
  setTimeout(() => searcher.search('speaker:a "a" -a'), 0);
  return { record, searcher, counts };
}
