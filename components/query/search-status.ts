import type { ReadQuery } from '../../corpus/search/query.ts';
import type { Text } from '../text.ts';
import { asksNothing } from './asks-nothing.ts';
import { wordFault } from './word-fault.ts';

interface Searched {
  state: unknown;
  query: string;
  results: readonly unknown[];
  read?: ReadQuery | undefined;
}

/** What a screen reader is told of a search: what is at fault in it, how many answers there are, or that there are none. */
export function searchStatus({ state, query, results, read }: Searched, text: Text): string {
  if (state !== 'ready' || read === undefined) return '';
  const faults = read.faults.map((fault) => wordFault(fault, text));
  const none = asksNothing(query, read) ? [] : [text.t('nothingFor', query.trim())];
  return [...faults, ...(results.length > 0 ? [text.count('results', results.length)] : none)].join(' ');
}
