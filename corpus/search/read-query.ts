import type { Names } from './create-names.ts';
import { parseQuery } from './parse-query.ts';
import { type Filter, kinds, type Named, type QueryFault, type ReadFilter, type ReadQuery } from './query.ts';
import { readKind } from './query-keys.ts';
import { quoted } from './quoted.ts';
import { replaceSpans } from './replace-spans.ts';

function kindNamed(value: string, more: Names['kinds'] = []): Named[] {
  const kind = readKind(value);
  return kind === undefined || ![...kinds, ...more].includes(kind)
    ? []
    : [{ id: kind, value: kind, name: kind }];
}

function unknown(typed: string, { group, value, out, from, to }: Filter, names: Names): QueryFault {
  const author = group === 'speaker' ? names.author?.find(value)[0]?.name : undefined;
  const meant = author ?? (group === 'kind' ? undefined : names[group].nearest(value));
  const fault = { what: 'unknown' as const, key: group, value, from, to };
  if (meant === undefined) return fault;
  const word = `${out ? '-' : ''}${author === undefined ? group : 'source'}:${quoted(meant)}`;
  return { ...fault, suggestion: { word, typed: replaceSpans(typed, [{ from, to, by: word }]) } };
}

/** Reads a query and finds out whom and what its filters mean; those that mean nothing on record are at fault. */
export function readQuery(typed: string, names: Names): ReadQuery {
  const query = parseQuery(typed);
  const filters: ReadFilter[] = query.filters.map((filter) => {
    const { group, value } = filter;
    return {
      ...filter,
      matches: group === 'kind' ? kindNamed(value, names.kinds) : names[group].find(value),
    };
  });
  const faults = filters
    .filter(({ matches }) => matches.length === 0)
    .map((filter) => unknown(typed, filter, names));
  return {
    ...query,
    filters: filters.filter(({ matches }) => matches.length > 0),
    faults: [...query.faults, ...faults].sort((a, b) => a.from - b.from),
  };
}
