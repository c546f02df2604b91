import type { Place, ReadQuery } from '../../corpus/search/query.ts';

/** A stretch of a query as it is drawn: the key of a filter, what is at fault, or neither. */
export interface FieldPiece {
  words: string;
  look?: 'key' | 'fault';
}

type Looks = Place & { look: 'key' | 'fault' };
type Drawn = Pick<ReadQuery, 'filters' | 'limits' | 'unfinished' | 'faults'>;

/** `-speaker:` of `-speaker:"Lu Wei"`. */
const key = /^[^:：]*[:：]/;

/** The keys of filters that are in order, and of those in which only what stands behind the key is at fault. */
function keysIn(query: string, { filters, limits, unfinished, faults }: Drawn): Looks[] {
  const keyed = [
    ...filters,
    ...limits,
    ...unfinished,
    ...faults.filter(({ what }) => what === 'date' || what === 'unknown' || what === 'unquoted'),
  ];
  return keyed.flatMap(({ from, to }) => {
    const written = key.exec(query.slice(from, to))?.[0];
    return written === undefined ? [] : [{ from, to: from + written.length, look: 'key' as const }];
  });
}

/** A query in pieces, in order: together they are the query. What is at fault and a key is drawn as a key. */
export function fieldPieces(query: string, read: Drawn): FieldPiece[] {
  const keys = keysIn(query, read);
  const keyEnds = new Map(keys.map(({ from, to }) => [from, to]));
  const faults = read.faults.map(
    ({ from, to }): Looks => ({ from: keyEnds.get(from) ?? from, to, look: 'fault' }),
  );
  const pieces: FieldPiece[] = [];
  let at = 0;
  for (const { from, to, look } of [...keys, ...faults].sort((a, b) => a.from - b.from)) {
    if (from < at || to <= from || to > query.length) continue;
    if (from > at) pieces.push({ words: query.slice(at, from) });
    pieces.push({ words: query.slice(from, to), look });
    at = to;
  }
  return at < query.length ? [...pieces, { words: query.slice(at) }] : pieces;
}
