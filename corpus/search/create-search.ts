import MiniSearch, { type SearchResult } from 'minisearch';
import type { CorpusRecord } from '../pack/record.ts';
import type { Pack } from '../pack/schema.ts';
import { createPresenter } from './create-presenter.ts';
import { findDocuments } from './find-documents.ts';
import { holdsPhrase } from './holds-phrase.ts';
import { indexDocuments } from './index-documents.ts';
import { indexOptions } from './index-options.ts';
import { collectVocabulary, nearestWords } from './nearest-words.ts';
import { parseQuery } from './parse-query.ts';
import { rankHits } from './rank-hits.ts';
import type { Facets, Search } from './search.ts';
import { splitWords } from './split-words.ts';

const SUGGESTIONS = 3;
// To be filled by what follows: the types came first.
const noFacets: Facets = { kind: [], speaker: [], source: [], year: [] };

const foldAll = (text: string) =>
  splitWords(text)
    .map(({ folded }) => folded)
    .join(' ');

/** Computes once, when first asked. */
function later<T>(compute: () => T): () => T {
  let value: { of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

/** Keeps of the renderings of a statement the one ranked first. */
function mergeRenderings(hits: readonly SearchResult[], record: CorpusRecord): SearchResult[] {
  const seen = new Set<unknown>();
  return hits.filter(({ id }) => {
    const [kind, quotation = ''] = String(id).split(':');
    const key = (kind === 'quotation' ? record.statement(quotation) : undefined) ?? id;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The folded names of terms and people by the ids of their documents. */
function collectNames({ terms, people }: Pack): Map<string, Set<string>> {
  const forms = new Map(
    terms.map((term) => [term.id, [term.label, term.zh?.label ?? '', ...term.forms.map(({ text }) => text)]]),
  );
  const names = new Map(
    people.map((person) => [person.id, [person.name, person.zh?.name ?? '', ...person.names]]),
  );
  const fold = ([kind, all]: [string, Map<string, string[]>]) =>
    [...all].map(([id, each]) => [`${kind}:${id}`, new Set(each.map(foldAll))] as const);
  return new Map([fold(['term', forms]), fold(['person', names])].flat());
}

/**
 * Searches a pack through the index that `buildIndex` made of the same pack. Throws
 * where the index can't be read.
 */
export function createSearch(pack: Pack, record: CorpusRecord, indexJson: string): Search {
  const index = MiniSearch.loadJSON(indexJson, indexOptions);
  const present = createPresenter(pack, record);
  const documents = later(() => new Map(indexDocuments(pack).map((document) => [document.id, document])));
  const names = later(() => collectNames(pack));
  const vocabulary = later(() => collectVocabulary(pack.quotations.map(({ text }) => text)));

  function holds(id: string, phrases: readonly string[]): boolean {
    const document = documents().get(id);
    return document !== undefined && phrases.every((phrase) => holdsPhrase(document, phrase));
  }

  const search: Search['search'] = (typed, { limit } = {}) => {
    const query = parseQuery(typed);
    const { hits, loose } = findDocuments(index, query, holds);
    const whole = foldAll(typed);
    const ranked = rankHits(hits, query, (id) => names().get(id)?.has(whole) ?? false);
    const merged = mergeRenderings(ranked, record);
    const results = merged.slice(0, limit).map((hit) => present(hit, query));
    return {
      results: results.filter((result) => result !== undefined),
      total: merged.length,
      loose,
      query: {
        ...query,
        phrases: query.phrases.map((text) => ({ text, open: false })),
        wordings: [],
        filters: [],
        limits: [],
        faults: [],
      },
      facets: noFacets,
    };
  };

  function countStatements(word: string): number {
    const { hits } = findDocuments(index, parseQuery(word), holds);
    return mergeRenderings(hits, record).filter(({ id }) => String(id).startsWith('quotation:')).length;
  }

  const nearest: Search['nearest'] = (typed) => {
    const { words, phrases } = parseQuery(typed);
    const all = [...words, ...phrases.flatMap((phrase) => parseQuery(phrase).words)];
    const unanswered = all.filter((word) => findDocuments(index, parseQuery(word), holds).hits.length === 0);
    const near = (unanswered.length > 0 ? unanswered : all).flatMap((word) =>
      nearestWords(word, vocabulary()).slice(0, SUGGESTIONS),
    );
    const counted = [...new Set(near)].map((word) => ({ word, quotations: countStatements(word) }));
    return counted.filter(({ quotations }) => quotations > 0).slice(0, SUGGESTIONS);
  };

  return { search, nearest };
}
