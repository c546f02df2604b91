import type { SearchResult } from 'minisearch';
import type { CorpusRecord, Statement } from '../pack/record.ts';
import type { Pack } from '../pack/schema.ts';
import { type FiledTerm, fileUnder, matchedWords } from './matched-words.ts';
import type { Query } from './query.ts';
import type { Result } from './search.ts';

/** Makes of an index's hit the result to be shown; undefined where the pack has no such record. */
export function createPresenter(pack: Pack, record: CorpusRecord) {
  const people = new Map(pack.people.map((person) => [person.id, person]));
  const terms = new Map(pack.terms.map((term) => [term.id, term]));

  const filed = new Map<string, FiledTerm[]>();
  /** The same for every query, and dear. Of all wordings: whichever is shown has the forms that stand in it. */
  function filedUnder({ renderings }: Statement): FiledTerm[] {
    const key = renderings[0]?.id ?? '';
    const known = filed.get(key);
    if (known) return known;
    const ids = new Set(renderings.flatMap((rendering) => rendering.terms));
    const own = [...ids].map((term) => terms.get(term)).filter((term) => term !== undefined);
    const texts = renderings.map(({ text }) => text);
    const found = fileUnder(texts, own);
    filed.set(key, found);
    return found;
  }

  function quotation(id: string, hit: SearchResult, query: Query): Result | undefined {
    const best = record.quotation(id);
    const statement = record.statement(id);
    if (!best || !statement) return undefined;
    const renderings = [best, ...statement.renderings.filter((rendering) => rendering.id !== id)];
    return {
      kind: 'quotation',
      ids: renderings.map((rendering) => rendering.id),
      statement: { renderings },
      score: hit.score,
      ...matchedWords(hit, query, filedUnder(statement)),
    };
  }

  return function present(hit: SearchResult, query: Query): Result | undefined {
    const [kind, id = ''] = String(hit.id).split(':');
    if (kind === 'quotation') return quotation(id, hit, query);
    const rest = { id, score: hit.score, ...matchedWords(hit, query) };
    const [term, person, fact] = [terms.get(id), people.get(id), record.fact(id)];
    if (kind === 'term' && term)
      return { kind, term, quotations: record.term(id).statements.length, ...rest };
    if (kind === 'person' && person)
      return { kind, person, quotations: record.statementsBy(id).length, ...rest };
    return kind === 'event' && fact ? { kind, fact, ...rest } : undefined;
  };
}
