import type { Names } from './create-names.ts';
import { parseQuery } from './parse-query.ts';
import {
  type Filter,
  type FilterGroup,
  kinds,
  type Named,
  type Query,
  type QueryFault,
  type ReadFilter,
  type ReadQuery,
} from './query.ts';
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

/** So many words may follow the first of a name. */
const LONGEST_REST = 5;

/** The places where a value ends with each of the words that stand behind it, the farthest first. */
function endsBehind({ typed, wordings }: Query, { to }: Filter): number[] {
  const ends: number[] = [];
  let at = to;
  for (const { from, to: end, phrase, out } of wordings.filter((wording) => wording.from >= to)) {
    if (phrase || out || ends.length === LONGEST_REST || !/^\s+$/.test(typed.slice(at, from))) break;
    ends.unshift(end);
    at = end;
  }
  return ends;
}

/** `speaker:Lu Wei`: with the words behind it, a value without quotation marks is a whole name on record. */
function unquoted(query: Query, filter: Filter, names: Names): QueryFault | undefined {
  const { group, value, out, from, to } = filter;
  const { typed } = query;
  // In quotation marks it would end with one of them.
  if (group === 'kind' || !typed.slice(from, to).endsWith(value)) return undefined;
  const end = endsBehind(query, filter).find((each) =>
    names[group].isName(value + typed.slice(to, each).replace(/\s+/g, ' ')),
  );
  if (end === undefined) return undefined;
  const name = quoted((value + typed.slice(to, end)).replace(/\s+/g, ' '));
  const word = `${out ? '-' : ''}${group}:${name}`;
  const suggestion = { word, typed: replaceSpans(typed, [{ from, to: end, by: word }]) };
  return { what: 'unquoted', key: group, value, from, to: end, suggestion };
}

/** Reads a query and finds out whom and what its filters mean; those that mean nothing on record are at fault. */
export function readQuery(typed: string, names: Names): ReadQuery {
  const find = (group: FilterGroup, value: string) =>
    group === 'kind' ? kindNamed(value, names.kinds) : names[group].find(value);
  const query = parseQuery(typed, (group, value, whole) =>
    whole && group !== 'kind' ? names[group].isName(value) : find(group, value).length > 0,
  );
  const filters: ReadFilter[] = query.filters.map((filter) => ({
    ...filter,
    matches: find(filter.group, filter.value),
  }));
  const faults = filters.flatMap(
    (filter) =>
      unquoted(query, filter, names) ?? (filter.matches.length === 0 ? unknown(typed, filter, names) : []),
  );
  return {
    ...query,
    filters: filters.filter(({ matches }) => matches.length > 0),
    faults: [...query.faults, ...faults].sort((a, b) => a.from - b.from),
  };
}
