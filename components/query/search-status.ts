import type { ReadQuery } from '../../corpus/search/query.ts';
import type { Text } from '../text.ts';
import { wordFault } from './word-fault.ts';

interface Searched {
  state: unknown;
  results: readonly unknown[];
  read?: ReadQuery | undefined;
}

/** What a screen reader is told of a search: what is at fault in it, how many answers there are. */
export function searchStatus({ state, results, read }: Searched, text: Text): string {
  if (state !== 'ready') return '';
  const faults = (read?.faults ?? []).map((fault) => wordFault(fault, text));
  return [...faults, ...(results.length > 0 ? [text.count('results', results.length)] : [])].join(' ');
}
