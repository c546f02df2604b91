import type { ReadQuery } from './query.ts';

/** A query's words and phrases as typed, without any filter or limit. */
export const wordsAlone = ({ typed, wordings }: ReadQuery): string =>
  wordings.map(({ from, to }) => typed.slice(from, to)).join(' ');
