import type { Pack } from '../../../corpus/pack/schema.ts';
import { asksSomething } from '../../../corpus/search/asks-something.ts';
import { kinds } from '../../../corpus/search/query.ts';
import type { Facets, Search as Searcher } from '../../../corpus/search/search.ts';
import type { Answer, FindState } from './find-props.ts';
import { yearsCounted } from './years/year-span.ts';

/** What is known of the whole record before anything is asked. */
export interface WholeRecord extends Pick<FindState, 'counts' | 'years' | 'terms'> {
  facets: Facets;
}

/** Looks the whole record over, once. */
export function wholeRecord(pack: Pack, searcher: Searcher, counts: FindState['counts']): WholeRecord {
  const { facets } = searcher.search(kinds.map((kind) => `kind:${kind}`).join(' '), { limit: 0 });
  return {
    counts,
    years: yearsCounted(facets.year),
    terms: new Map(pack.terms.map((term) => [term.id, term])),
    facets: { ...facets, kind: facets.kind.map((row) => ({ ...row, state: 'any' })) },
  };
}

/** The answer to a query; to none, what the whole record may be narrowed by. */
export function answerTo(
  { facets }: WholeRecord,
  searcher: Searcher,
  { query, sort }: Pick<FindState, 'query' | 'sort'>,
): Answer {
  const answer = searcher.search(query, { sort });
  return asksSomething(answer.query) ? answer : { ...answer, facets };
}
