import MiniSearch, { type SearchResult } from 'minisearch';
import type { CorpusRecord } from '../pack/record.ts';
import type { Pack } from '../pack/schema.ts';
import { asksSomething } from './asks-something.ts';
import { type CatalogueEntry, createCatalogue } from './catalogue.ts';
import { countFacets } from './count-facets.ts';
import { createNames } from './create-names.ts';
import { createPresenter } from './create-presenter.ts';
import { editDistance } from './edit-distance.ts';
import { findDocuments, type Phrase } from './find-documents.ts';
import { findExcluded } from './find-excluded.ts';
import { findMisspelled } from './find-misspelled.ts';
import { foldAll } from './fold-all.ts';
import { foldedNames } from './folded-names.ts';
import { holdsPhrase } from './holds-phrase.ts';
import { indexDocuments } from './index-documents.ts';
import { indexOptions } from './index-options.ts';
import { createNarrowing, passes } from './narrow.ts';
import { collectVocabulary, nearestWords } from './nearest-words.ts';
import { newestFirst, saidFirst } from './newest-first.ts';
import type { ReadQuery } from './query.ts';
import { rankHits } from './rank-hits.ts';
import { readQuery } from './read-query.ts';
import type { Facets, Search } from './search.ts';
import { queryTokens } from './split-words.ts';

const SUGGESTIONS = 3;
/** So many letters of a whole name may be misspelled, as of a word. */
const ASTRAY = 2;
const noFacets: Facets = { kind: [], speaker: [], source: [], year: [] };

/** Computes once, when first asked. */
function later<T>(compute: () => T): () => T {
  let value: { of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

/** Something that answers the words of a query: its hit, and what it is. */
interface Candidate {
  hit: SearchResult;
  entry: CatalogueEntry;
}

/** Keeps of the renderings of a statement the one ranked first. */
function mergeRenderings(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ entry: { key } }) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The query with what was found in place of words of it told among its faults. */
function withMisspelled(query: ReadQuery, candidates: readonly Candidate[]): ReadQuery {
  const misspelled = findMisspelled(
    query,
    candidates.map(({ hit }) => hit),
  );
  const faults = [...query.faults, ...misspelled].sort((a, b) => a.from - b.from);
  return misspelled.length > 0 ? { ...query, faults } : query;
}

const hasWords = ({ words, dates, phrases }: ReadQuery) => words.length + dates.length + phrases.length > 0;
/** What no word had to find. */
const unsought = (id: string): SearchResult => ({ id, score: 0, terms: [], queryTerms: [], match: {} });

/**
 * Searches a pack through the index that `buildIndex` made of the same pack. Throws
 * where the index can't be read.
 */
export function createSearch(pack: Pack, record: CorpusRecord, indexJson: string): Search {
  const index = MiniSearch.loadJSON(indexJson, indexOptions);
  const present = createPresenter(pack, record);
  const documents = later(() => new Map(indexDocuments(pack).map((document) => [document.id, document])));
  const names = later(() => foldedNames(pack));
  const filterNames = later(() => createNames(pack, record));
  const catalogue = later(() => createCatalogue(pack, record));
  const vocabulary = later(() =>
    collectVocabulary([...pack.quotations.map(({ text }) => text), ...pack.people.map(({ name }) => name)]),
  );
  const sources = later(() => new Map(pack.sources.map((source) => [source.id, source])));
  const read = (typed: string) => readQuery(typed, filterNames());

  function holds(id: string, phrases: readonly Phrase[]): boolean {
    const document = documents().get(id);
    return document !== undefined && phrases.every(({ text, open }) => holdsPhrase(document, text, { open }));
  }

  /** What answers a query's words before any filter: all there is where there are no words. */
  function findCandidates(query: ReadQuery): { candidates: Candidate[]; loose: boolean } {
    const isSought = hasWords(query);
    const { hits, loose } = isSought
      ? findDocuments(index, query, holds)
      : { hits: [...catalogue().keys()].map(unsought), loose: false };
    const all = hits.flatMap((hit) => {
      const entry = catalogue().get(String(hit.id));
      return entry === undefined ? [] : [{ hit, entry }];
    });
    const unwanted = query.wordings.filter(({ out }) => out);
    const excluded = new Set(
      unwanted
        .flatMap((wording) => findExcluded(index, wording, documents()))
        .map((id) => catalogue().get(id)?.key),
    );
    return { candidates: all.filter(({ entry }) => !excluded.has(entry.key)), loose };
  }

  function rank(candidates: readonly Candidate[], query: ReadQuery): Candidate[] {
    const whole = foldAll(
      query.wordings
        .filter(({ out }) => !out)
        .map(({ sought }) => sought)
        .join(' '),
    );
    const byId = new Map(candidates.map((candidate) => [candidate.hit.id, candidate]));
    const hits = candidates.map(({ hit }) => hit);
    const ranked = rankHits(hits, query, (id, isMisspelled) => {
      const own = names().get(id);
      if (own === undefined || own.has(whole)) return own !== undefined;
      return (
        isMisspelled &&
        whole.length > 2 * ASTRAY &&
        [...own].some((name) => editDistance(name, whole) <= ASTRAY)
      );
    });
    return ranked.map(({ id }) => byId.get(id)).filter((candidate) => candidate !== undefined);
  }

  /** All that answers, once each, ranked; and what there would be without filters. */
  function answer(query: ReadQuery) {
    const { candidates, loose } = findCandidates(query);
    const narrowing = createNarrowing(query);
    const passing = candidates.filter(({ entry }) => passes(entry, narrowing));
    return { candidates, narrowing, loose, merged: mergeRenderings(rank(passing, query)) };
  }

  const search: Search['search'] = (typed, { limit, sort = 'relevance' } = {}) => {
    const query = read(typed);
    if (!asksSomething(query))
      return { results: [], total: 0, loose: false, unfiltered: 0, query, facets: noFacets };
    const { candidates, narrowing, loose, merged } = answer(query);
    const order = sort === 'date' ? newestFirst : hasWords(query) ? undefined : saidFirst;
    const sorted = order ? order(merged, ({ entry }) => entry) : merged;
    const results = sorted.slice(0, limit).map(({ hit }) => present(hit, query));
    const entries = candidates.map(({ entry }) => entry);
    return {
      results: results.filter((result) => result !== undefined),
      total: merged.length,
      unfiltered: new Set(entries.map(({ key }) => key)).size,
      loose,
      query: withMisspelled(query, candidates),
      facets: countFacets({
        query,
        candidates: entries,
        narrowing,
        names: filterNames(),
        source: (id) => sources().get(id),
      }),
    };
  };

  const countStatements = (query: ReadQuery) =>
    answer(query).merged.filter(({ entry }) => entry.kind === 'quotation').length;

  const nearest: Search['nearest'] = (typed) => {
    const query = read(typed);
    const filters = [...query.filters, ...query.limits].sort((a, b) => a.from - b.from);
    const kept = filters.map(({ from, to }) => typed.slice(from, to));
    const wanted = query.wordings.filter(({ out }) => !out);
    const all = [...new Set(wanted.flatMap(({ sought }) => queryTokens(sought)))];
    const unanswered = all.filter((word) => findDocuments(index, read(word), holds).hits.length === 0);
    const near = (unanswered.length > 0 ? unanswered : all).flatMap((word) =>
      nearestWords(word, vocabulary()).slice(0, SUGGESTIONS),
    );
    const counted = [...new Set(near)].map((word) => {
      const whole = [word, ...kept].join(' ');
      return { word, typed: whole, quotations: countStatements(read(whole)) };
    });
    return counted.filter(({ quotations }) => quotations > 0).slice(0, SUGGESTIONS);
  };

  return { search, nearest };
}
