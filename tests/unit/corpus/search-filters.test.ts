import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../corpus/pack/create-record.ts';
import { buildIndex } from '../../../corpus/search/build-index.ts';
import { createSearch } from '../../../corpus/search/create-search.ts';
import { rewriteQuery } from '../../../corpus/search/rewrite-query.ts';
import type { Result } from '../../../corpus/search/search.ts';
import { anyQuery } from './any-query.ts';
import { searchPack } from './search-fixture.ts';

const { search, nearest } = createSearch(searchPack, createRecord(searchPack), buildIndex(searchPack));

const name = (result: Result) =>
  result.kind === 'quotation' ? result.ids.toSorted().join('+') : `${result.kind}:${result.id}`;
const found = (query: string) => search(query).results.map(name);
const message = 'message-a+message-b';

describe('filters let pass', () => {
  it.each([
    [
      'speaker:"Jack Ma"',
      ['growth', 'markets', 'event:cable-laid', 'person:jack-ma'],
      'what one said or claims',
    ],
    ['network speaker:doe', [], 'nobody else’s words'],
    ['-speaker:ma kind:quotation', [message, 'summit'], 'all but one’s words'],
    [
      'speaker:ma speaker:doe kind:quotation',
      [message, 'summit', 'growth', 'markets'],
      'the words of either',
    ],
    ['source:y2014', [message, 'growth', 'event:cable-laid'], 'what a source prints, a wording at least'],
    ['democracy source:y2014', [message], 'a wording where its source has the word'],
    ['democracy source:y2019', [], 'no wording where only the other source has it'],
    ['-source:y2014 kind:quotation', [message, 'summit', 'markets'], 'a wording that another source has'],
    ['term:网络主权', [message, 'term:cyber-sovereignty'], 'what is filed under a term, and the term'],
    [
      'term:"jack ma"',
      ['growth', 'markets', 'event:cable-laid', 'person:jack-ma'],
      'a person’s words as a term’s',
    ],
    ['kind:fact', ['event:cable-laid'], 'a kind'],
    ['kind:fact kind:person', ['event:cable-laid', 'person:jack-ma', 'person:ada-doe'], 'either kind'],
    ['network -kind:term -kind:fact', ['growth', 'markets'], 'all but some kinds'],
    [
      '-network -kind:term',
      [message, 'summit', 'growth', 'markets', 'event:cable-laid', 'person:jack-ma', 'person:ada-doe'],
      'what is without a word',
    ],
    [
      '-"mutual trust" kind:quotation',
      ['growth', 'markets', 'summit'],
      'what is without a phrase, in whichever wording',
    ],
    ['-网络主权 kind:quotation', ['growth', 'markets', 'summit'], 'what is not filed under a Chinese term'],
    ['-2014 kind:quotation', ['markets', 'summit'], 'what is not of a year'],
  ])('%s: %j (%s)', (query, ids) => {
    expect(new Set(found(query))).toEqual(new Set(ids));
  });

  it.each([
    ['after:2014', ['event:cable-laid', message, 'summit']],
    ['before:2014', ['growth', 'markets']],
    ['after:2014 before:2015', ['event:cable-laid', message]],
    ['after:2014-11-19', [message, 'summit']],
    ['after:2014-11-20', ['summit']],
    ['before:2014-11-19', ['event:cable-laid', 'growth', 'markets']],
    ['before:2014-11-20 after:2014-04', [message]],
    // October 2019, no one knows which day: any of its days is enough.
    ['after:2019-10-20', ['summit']],
    ['before:2019-10-02 after:2019', ['summit']],
    ['after:2019-11', []],
    ['after:2012-06-15 before:2012-06-16', ['growth']],
  ])('by the date said, or else published: %s', (limits, ids) => {
    expect(new Set(found(`${limits} -kind:term -kind:person`))).toEqual(new Set(ids));
  });

  it('terms and people by the dates of what stands under them', () => {
    expect(found('network before:2013')).toContain('term:networks');
    expect(found('network after:2019')).toEqual([]);
    expect(found('jack before:2011')).toContain('person:jack-ma');
  });

  it('and say what there would be without them', () => {
    expect(search('transparency before:2012')).toMatchObject({ total: 0, unfiltered: 1 });
  });
});

describe('sorted', () => {
  it('filters alone list what was said first, newest first', () => {
    expect(found('speaker:ma')).toEqual(['growth', 'markets', 'event:cable-laid', 'person:jack-ma']);
  });

  it('by date, all are there, newest first, the undated last', () => {
    const names = search('network', { sort: 'date' }).results.map(name);
    expect(names).toEqual(['event:cable-laid', 'growth', 'markets', 'term:networks']);
    fc.assert(
      fc.property(anyQuery, (query) => {
        const [byDate, byRelevance] = [search(query, { sort: 'date' }), search(query)];
        expect(byDate.results.map(name).sort()).toEqual(byRelevance.results.map(name).sort());
      }),
    );
  });
});

describe('the counts beside the filters', () => {
  it('are of statements; one printed twice counts under both its sources, and in the year said', () => {
    const { facets } = search('sovereignty');
    expect(facets.kind).toMatchObject([
      { value: 'quotation', count: 1 },
      { value: 'term', count: 1 },
    ]);
    expect(facets.source.map(({ value, count }) => [value, count])).toEqual([
      ['y2014', 1],
      ['y2019', 1],
    ]);
    expect(facets.year.map(({ value, count }) => [value, count])).toEqual([['2014', 1]]);
  });

  it('disregard the choice within their own group', () => {
    const { facets } = search('network -speaker:ma after:2014');
    expect(facets.speaker).toMatchObject([{ value: 'Jack Ma', count: 1, state: 'out' }]);
    expect(facets.year).toMatchObject([]);
    expect(search('network after:2014').facets.year).toMatchObject([
      { value: '2010', count: 1, state: 'out' },
      { value: '2012', count: 1, state: 'out' },
      { value: '2014', count: 1, state: 'only' },
    ]);
  });

  it('keep what is chosen though nothing answers', () => {
    expect(search('transparency speaker:ma').facets.speaker).toMatchObject([
      { value: 'Ada Doe', count: 1, state: 'any' },
      { value: 'Jack Ma', count: 0, state: 'only' },
    ]);
  });

  it('are what the query rewritten so returns', () => {
    fc.assert(
      fc.property(anyQuery, (typed) => {
        const { query, facets } = search(typed);
        for (const group of ['kind', 'speaker', 'source'] as const) {
          const without = rewriteQuery(query, { group, to: 'any' });
          for (const { value, count } of facets[group]) {
            const alone = rewriteQuery(search(without).query, { group, value, to: 'only' });
            expect(`${alone}: ${search(alone).total}`).toBe(`${alone}: ${count}`);
          }
        }
        for (const { value, count } of facets.year) {
          const year = Number(value);
          const { results } = search(rewriteQuery(query, { years: { from: year, to: year } }));
          const dated = results.filter(({ kind }) => kind === 'quotation' || kind === 'event');
          expect(dated).toHaveLength(count);
        }
      }),
    );
  });
});

it('what is near keeps the filters, and counts within them', () => {
  expect(nearest('multistakeholder after:2019')).toEqual([
    { word: 'multilateral', typed: 'multilateral after:2019', quotations: 1 },
  ]);
});

it('marks the words of an open phrase, and none where filters alone answer', () => {
  expect(search('"mutual tru').results.find(({ kind }) => kind === 'quotation')?.words).toContain(
    'mutual tru',
  );
  expect(search('speaker:ma').results[0]?.words).toEqual([]);
});
