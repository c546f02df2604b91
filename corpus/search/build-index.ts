import MiniSearch from 'minisearch';
import type { Pack } from '../pack/schema.ts';
import { indexDocuments } from './index-documents.ts';
import { indexOptions } from './index-options.ts';

/** Indexes a pack; gives the index as JSON for `createSearch`. The same pack gives the same text. */
export function buildIndex(pack: Pack): string {
  const index = new MiniSearch(indexOptions);
  index.addAll(indexDocuments(pack));
  return JSON.stringify(index);
}
