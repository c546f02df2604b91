import type { Options } from 'minisearch';
import type { IndexDocument, IndexField } from './index-documents.ts';
import { indexTokens } from './split-words.ts';

/** What is searched, and what each field weighs: the words themselves before what stands around them. */
export const fieldWeights: Record<IndexField, number> = {
  name: 4,
  text: 3,
  speaker: 2.5,
  occasion: 1.2,
  date: 1,
  role: 1,
  gloss: 1,
  terms: 0.8,
  source: 0.8,
};

/** The same to build the index and to load it. Tokens come folded; queries are taken apart by `parseQuery`. */
export const indexOptions: Options<IndexDocument> = {
  fields: Object.keys(fieldWeights),
  tokenize: (text, field) => (field === 'date' ? text.split(' ') : indexTokens(text)),
  processTerm: (token) => token || null,
};
