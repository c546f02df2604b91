import type { FilterGroup, Named, ReadQuery, SoughtKind } from './query.ts';
import { readKind } from './query-keys.ts';

/** What a query asks, in order, for an interface to say back: "Read as: sovereignty, in 2014 or later, not said by Lu Wei". */
export type DescribedPart =
  | { part: 'words' | 'phrase' | 'without'; text: string }
  | { part: 'speaker' | 'source' | 'term'; names: Named[]; out: boolean }
  | { part: 'kind'; kinds: SoughtKind[]; out: boolean }
  /** EDTF. */
  | { part: 'after' | 'before'; date: string };

type Placed = DescribedPart & { from: number };

/** Words that stand side by side are one part. */
function wordParts({ wordings }: ReadQuery): Placed[] {
  const parts: Placed[] = [];
  for (const { text, phrase, out, from } of wordings) {
    const last = parts.at(-1);
    if (out) parts.push({ part: 'without', text, from });
    else if (phrase) parts.push({ part: 'phrase', text, from });
    else if (last?.part === 'words') last.text += ` ${text}`;
    else parts.push({ part: 'words', text, from });
  }
  return parts;
}

/** Several of one group are one part: any of them is enough, or none of them is wanted. */
function filterPart({ filters }: ReadQuery, group: FilterGroup, out: boolean): Placed[] {
  const own = filters.filter((filter) => filter.group === group && filter.out === out);
  const [first] = own;
  if (first === undefined) return [];
  const { from } = first;
  const names = [...new Set(own.flatMap(({ matches }) => matches))];
  if (group !== 'kind') return [{ part: group, names, out, from }];
  const kinds = names.map(({ id }) => readKind(id)).filter((kind) => kind !== undefined);
  return [{ part: 'kind', kinds: [...new Set(kinds)], out, from }];
}

/** Takes a query apart for reading it back; empty where there is no operator in it: words alone read as they stand. */
export function describeQuery(query: ReadQuery): DescribedPart[] {
  const groups = ['speaker', 'source', 'term', 'kind'] as const;
  const filters = groups.flatMap((group) => [false, true].flatMap((out) => filterPart(query, group, out)));
  const limits = query.limits.map(({ side, date, from }) => ({ part: side, date, from }));
  const words = wordParts(query);
  const isPlain = filters.length + limits.length === 0 && words.every(({ part }) => part === 'words');
  if (isPlain) return [];
  const parts = [...words, ...filters, ...limits].sort((a, b) => a.from - b.from);
  return parts.map(({ from: _, ...part }) => part);
}
