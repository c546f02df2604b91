import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../corpus/pack/create-record.ts';
import { createNames } from '../../../corpus/search/create-names.ts';
import { describeQuery } from '../../../corpus/search/describe-query.ts';
import { parseQuery } from '../../../corpus/search/parse-query.ts';
import type { FilterGroup, ReadQuery } from '../../../corpus/search/query.ts';
import { readQuery } from '../../../corpus/search/read-query.ts';
import { type QueryChange, rewriteQuery } from '../../../corpus/search/rewrite-query.ts';
import { compileBundledPack } from '../../../scripts/bundle-corpus.ts';
import { anyQuery } from './any-query.ts';
import { searchPack } from './search-fixture.ts';

const names = createNames(searchPack, createRecord(searchPack));
const read = (typed: string) => readQuery(typed, names);
const chosen = (query: ReadQuery) =>
  query.filters.flatMap(({ group, out, matches }) =>
    matches.map(({ id }) => `${out ? '-' : ''}${group}:${id}`),
  );

describe('a query is taken apart', () => {
  it.each([
    ['Internet sovereignty', { words: ['internet', 'sovereignty'] }],
    ['"mutual trust" law', { phrases: [{ text: 'mutual trust', open: false }], words: ['law'] }],
    ['“mutual trust”', { phrases: [{ text: 'mutual trust', open: false }] }],
    ['「互信」', { phrases: [{ text: '互信', open: false }] }],
    ['cyber-sovereignty', { words: ['cyber', 'sovereignty'] }],
    [
      'law -war',
      {
        words: ['law'],
        wordings: [
          { text: 'law', out: false },
          { text: 'war', out: true },
        ],
      },
    ],
    ['-"cold war"', { words: [], phrases: [], wordings: [{ text: 'cold war', phrase: true, out: true }] }],
    ['speaker:xi law', { words: ['law'], filters: [{ group: 'speaker', value: 'xi', out: false }] }],
    ['SPEAKER：“Lu Wei”', { filters: [{ group: 'speaker', value: 'Lu Wei' }] }],
    ['-source:"China Daily"', { filters: [{ group: 'source', value: 'China Daily', out: true }] }],
    ['kind:Quotations', { filters: [{ group: 'kind', value: 'Quotations' }] }],
    [
      'after:2014 before:2015-03',
      {
        limits: [
          { side: 'after', date: '2014' },
          { side: 'before', date: '2015-03' },
        ],
      },
    ],
    ['after:2014-11-19', { limits: [{ side: 'after', date: '2014-11-19' }] }],
    ['after:2014-3', { limits: [{ side: 'after', date: '2014-03' }] }],
    ['after:"Nov 2014"', { limits: [{ side: 'after', date: '2014-11' }] }],
    ['after:2014年11月', { limits: [{ side: 'after', date: '2014-11' }] }],
    ['after:2014/11/9', { limits: [{ side: 'after', date: '2014-11-09' }] }],
    ['after:2023-03?', { limits: [{ side: 'after', date: '2023-03' }] }],
    ['19 Nov 2014 kind:fact', { words: [], dates: ['2014-11-19'] }],
    ['- law', { words: ['law'], wordings: [{ text: 'law', out: false }] }],
    ['at 10:30', { words: ['at', '10', '30'], faults: [] }],
    ['https://example.org', { faults: [] }],
    ['note: law', { faults: [] }],
  ])('%s', (typed, parts) => {
    expect(parseQuery(typed)).toMatchObject(parts);
  });
});

describe('a fault has its place, and a word to put there', () => {
  it.each([
    ['law before:2o14', { what: 'date', key: 'before', value: '2o14', from: 4, to: 15 }, 'law before:2014'],
    ['after:14 law', { what: 'date', value: '14' }, 'after:2014 law'],
    ['after:201 ', { what: 'date', value: '201' }, undefined],
    ['after:"201"', { what: 'date', value: '201' }, undefined],
    ['after:2014-13', { what: 'date', value: '2014-13' }, 'after:2014'],
    ['after:2014-02-30', { what: 'date' }, 'after:2014'],
    ['after:yesterday', { what: 'date', value: 'yesterday' }, undefined],
    ['-before:2014 law', { what: 'negated', key: 'before', from: 0, to: 12 }, 'after:2014 law'],
    [
      'after:2016 law before:2014',
      { what: 'crossed', after: '2016', before: '2014' },
      'after:2014 law before:2016',
    ],
    ['after:2014 before:2014', { what: 'crossed' }, 'after:2014 before:2015'],
    ['after:2014-01 before:2014', { what: 'crossed' }, 'after:2014 before:2015'],
    ['after:2014 before:2014-01-01', { what: 'crossed' }, 'after:2014 before:2015'],
    ['after:2014-12 before:2014-12', { what: 'crossed' }, 'after:2014-12 before:2015-01'],
    ['after:2014-12-31 before:2014-12-31', { what: 'crossed' }, 'after:2014-12-31 before:2015-01-01'],
    ['law "mutual tru', { what: 'unclosed', from: 4, to: 15 }, 'law "mutual tru"'],
    ['author:ma law', { what: 'key', key: 'author', from: 0, to: 9 }, 'speaker:ma law'],
    ['speakr:ma', { what: 'key', key: 'speakr' }, 'speaker:ma'],
    ['author:"Jack Ma" law', { what: 'key', key: 'author', to: 16 }, 'speaker:"Jack Ma" law'],
    ['in:2014 law', { what: 'key', key: 'in' }, 'after:2014 before:2015 law'],
    ['date:2014-10-30', { what: 'key', key: 'date' }, 'after:2014-10-30 before:2014-10-31'],
    ['from:2014', { what: 'key', key: 'from' }, 'after:2014'],
    ['in:Gazette', { what: 'key', key: 'in' }, 'source:Gazette'],
    ['said:2014', { what: 'key', key: 'said' }, 'after:2014 before:2015'],
    ['author:"Cao" law', { what: 'key', key: 'author', to: 12 }, 'source:"Cao" law'],
    ['-from:Gazette', { what: 'key', key: 'from' }, '-source:Gazette'],
    ['author:nobody', { what: 'key', key: 'author' }, undefined],
    ['by:2014', { what: 'key', key: 'by' }, undefined],
    ['since:ever', { what: 'key', key: 'since' }, undefined],
    ['time:2014', { what: 'key', key: 'time' }, undefined],
    ['type:fact', { what: 'key', key: 'type' }, 'kind:fact'],
    ['colour:red', { what: 'key', key: 'colour' }, undefined],
    ['law speaker:', { what: 'empty', key: 'speaker' }, undefined],
    ['speaker: ma law', { what: 'empty', key: 'speaker' }, 'speaker:ma law'],
    ['kind:qoute', { what: 'unknown', key: 'kind', value: 'qoute' }, 'kind:quotation'],
    ['law speaker:"Jak Ma"', { what: 'unknown', key: 'speaker', from: 4 }, 'law speaker:"Jack Ma"'],
    ['-speaker:dow', { what: 'unknown', value: 'dow' }, '-speaker:"Ada Doe"'],
    ['speaker:"Nobody Known"', { what: 'unknown' }, undefined],
    ['speaker:Jack Ma', { what: 'unquoted', value: 'Jack', from: 0, to: 15 }, 'speaker:"Jack Ma"'],
    ['law -speaker:jack  ma yun so', { what: 'unquoted', to: 25 }, 'law -speaker:"jack ma yun" so'],
    ['source:firms speak', { what: 'unquoted', key: 'source' }, 'source:"firms speak"'],
    ['law OR "mutual trust" so', { what: 'or', from: 4, to: 6 }, 'law "mutual trust" so'],
    ['source:Gazete', { what: 'unknown', key: 'source' }, 'source:Gazette'],
    ['term:sovreignty', { what: 'unknown', key: 'term' }, 'term:"cyber sovereignty"'],
  ])('%s', (typed, fault, instead) => {
    const { faults } = read(typed);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject(fault);
    expect(faults[0]?.suggestion?.typed).toBe(instead);
  });

  it('and of several limits that leave nothing, those that would still do so go', () => {
    const [fault] = read('after:2014-01 before:2014-01-01 before:2014').faults;
    expect(read(fault?.suggestion?.typed ?? '').faults).toEqual([]);
  });

  it.each([
    ['from:AFP', 'source:AFP'],
    ['from:Xi', 'speaker:Xi'],
    ['author:"Cao Yin"', 'source:"Cao Yin"'],
    ['author:"Lu Wei"', 'speaker:"Lu Wei"'],
    ['said:2014', 'after:2014 before:2015'],
  ])('for a key that is none, one that finds something on the bundled record: %s', (typed, instead) => {
    const pack = compileBundledPack();
    const { faults } = readQuery(typed, createNames(pack, createRecord(pack)));
    expect(faults.map(({ suggestion }) => suggestion?.typed)).toEqual([instead]);
  });

  it('and what is suggested is in order, and means what it says', () => {
    fc.assert(
      fc.property(anyQuery, (typed) => {
        const { faults } = read(typed);
        for (const { from, to, what, suggestion } of faults) {
          expect(typed.slice(from, to)).not.toBe('');
          if (suggestion) expect(suggestion.typed).toContain(suggestion.word.split(' ')[0]);
          if (suggestion && what === 'crossed')
            expect(read(suggestion.typed).faults.length).toBeLessThan(faults.length);
        }
      }),
    );
  });

  it.each([
    'law after:2',
    'law after:20',
    'law before:201',
    'law after:2014-0',
    'law after:2014-11-0',
    'law after:2014年1',
    'law after:２０１',
  ])('but a date that is still being typed is none, and does not narrow: %s', (typed) => {
    expect(read(typed)).toMatchObject({
      faults: [],
      limits: [],
      unfinished: [{ from: 4, to: typed.length }],
    });
  });

  it.each(['law after:2014-', 'law after:2014/', 'law after:2014-11-'])(
    'nor is one between its parts: %s',
    (typed) => {
      expect(read(typed).faults).toEqual([]);
    },
  );

  it.each([
    'OR law',
    'law or trust',
    'law OR',
    'speaker:Jack law',
    'speaker:"Jack" Ma',
    'speaker:Jack "Ma"',
    'speaker:Jack -Ma',
    'speaker:Ma Jack',
  ])('nor is anything wanted where nothing is amiss: %s', (typed) => {
    expect(read(typed).faults).toEqual([]);
  });

  it('a filter at fault is left out, and the rest holds', () => {
    expect(read('law speaker:nobody kind:fact before:never')).toMatchObject({
      words: ['law'],
      filters: [{ group: 'kind' }],
      limits: [],
    });
  });
});

describe('names mean', () => {
  it.each([
    ['speaker:"Jack Ma"', ['speaker:jack-ma'], 'a whole name'],
    ['speaker:ma', ['speaker:jack-ma'], 'a word of a name'],
    ['speaker:yun', ['speaker:jack-ma'], 'a word of another name'],
    ['speaker:马', ['speaker:jack-ma'], 'a part of a Chinese name'],
    ['speaker:马云', ['speaker:jack-ma'], 'a Chinese name'],
    ['speaker:jac', ['speaker:jack-ma'], 'the beginning of one'],
    ['speaker:ada-doe', ['speaker:ada-doe'], 'an id'],
    ['source:gazette', ['source:y2010', 'source:y2014', 'source:y2019'], 'a publisher'],
    ['source:公报', ['source:y2010', 'source:y2014', 'source:y2019'], 'a publisher in Chinese'],
    ['source:"firms speak"', ['source:y2010'], 'a title'],
    ['source:cao', ['source:y2010'], 'an author'],
    ['source:Y2014', ['source:y2014'], 'an id in capitals'],
    ['term:"internet sovereignty"', ['term:cyber-sovereignty'], 'another form'],
    ['term:网络主权', ['term:cyber-sovereignty'], 'a label in Chinese'],
    ['-kind:people', ['-kind:person'], 'a kind'],
  ])('%s: %j (%s)', (typed, ids) => {
    expect(chosen(read(typed))).toEqual(ids);
  });
});

describe('a query is read back', () => {
  const parts = (typed: string) => describeQuery(read(typed));

  it('in order, by names on record', () => {
    expect(parts('internet law after:2014 -speaker:ma "so far" -war')).toMatchObject([
      { part: 'words', text: 'internet law' },
      { part: 'after', date: '2014' },
      { part: 'speaker', out: true, names: [{ name: 'Jack Ma' }] },
      { part: 'phrase', text: 'so far' },
      { part: 'without', text: 'war' },
    ]);
    expect(parts('kind:fact kind:term law')).toMatchObject([
      { part: 'kind', kinds: ['fact', 'term'], out: false },
      { part: 'words', text: 'law' },
    ]);
  });

  it('not where it is words alone', () => {
    expect(parts('internet law 2014')).toEqual([]);
  });
});

describe('one word of a query is rewritten', () => {
  it.each<[string, QueryChange, string]>([
    ['law', { group: 'speaker', value: 'Jack Ma', to: 'only' }, 'law speaker:"Jack Ma"'],
    ['law', { group: 'speaker', value: 'Jack Ma', to: 'out' }, 'law -speaker:"Jack Ma"'],
    ['speaker:ma  law', { group: 'speaker', value: 'Jack Ma', to: 'out' }, '-speaker:"Jack Ma"  law'],
    ['a speaker:ma law', { group: 'speaker', value: 'Jack Ma', to: 'any' }, 'a law'],
    ['speaker:马云', { group: 'speaker', value: 'Jack Ma', to: 'only' }, 'speaker:马云'],
    ['source:gazette a', { group: 'source', value: 'y2014', to: 'any' }, 'source:y2010 source:y2019 a'],
    [
      'source:gazette',
      { group: 'source', value: 'y2014', to: 'out' },
      'source:y2010 source:y2019 -source:y2014',
    ],
    ['kind:fact a kind:term', { group: 'kind', to: 'any' }, 'a'],
    ['speaker: law', { group: 'speaker', value: 'Jack Ma', to: 'only' }, 'speaker:"Jack Ma" law'],
    ['law', { after: '2014' }, 'law after:2014'],
    ['after:2012 law', { after: '2014' }, 'after:2014 law'],
    ['after:2012 law after:2013', { after: undefined }, 'law'],
    ['before:2o14 law', { before: '2014' }, 'before:2014 law'],
    ['law before:201', { before: '2014' }, 'law before:2014'],
    ['Law  "x y"', { years: { from: 2014, to: 2023 } }, 'Law  "x y" after:2014 before:2024'],
    ['after:2014 before:2024', { years: {} }, ''],
    ['law "mutual tru', { after: '2014' }, 'law after:2014 "mutual tru'],
  ])('%s %j', (typed, change, expected) => {
    expect(rewriteQuery(read(typed), change)).toBe(expected);
  });

  const groups: FilterGroup[] = ['speaker', 'source', 'term'];
  const changes = fc.constantFrom(
    ...groups.flatMap((group) => {
      const values = {
        speaker: ['Ada Doe', 'Jack Ma'],
        source: ['y2010', 'y2014'],
        term: ['network'],
        kind: [],
      };
      const to = ['only', 'out', 'any'] as const;
      return values[group].flatMap((value) => to.map((state) => ({ group, value, to: state })));
    }),
  );
  /** All that a query asks, but for one value of a group. */
  const rest = (query: ReadQuery, group?: FilterGroup, value?: string) => ({
    words: query.words,
    dates: query.dates,
    wordings: query.wordings.map(({ text, phrase, out }) => ({ text, phrase, out })),
    filters: new Set(
      query.filters.flatMap((filter) =>
        filter.matches
          .filter((match) => filter.group !== group || match.value !== value)
          .map(({ id }) => `${filter.out} ${filter.group} ${id}`),
      ),
    ),
  });
  const limits = (query: ReadQuery) => query.limits.map(({ side, date }) => `${side}:${date}`);

  it('so that it reads as changed, the rest as before', () => {
    fc.assert(
      fc.property(anyQuery, changes, (typed, change) => {
        const before = read(typed);
        const after = read(rewriteQuery(before, change));
        expect(rest(after, change.group, change.value)).toEqual(rest(before, change.group, change.value));
        expect(limits(after)).toEqual(limits(before));
        const own = after.filters.filter(
          ({ group, matches }) =>
            group === change.group && matches.some(({ value }) => value === change.value),
        );
        expect(new Set(own.map(({ out }) => (out ? 'out' : 'only')))).toEqual(
          new Set(change.to === 'any' ? [] : [change.to]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('and its limits, too', () => {
    const dates = fc.constantFrom(undefined, '2014', '2014-11', '2014-11-19');
    fc.assert(
      fc.property(
        anyQuery,
        fc.constantFrom('after' as const, 'before' as const),
        dates,
        (typed, side, date) => {
          const before = read(typed);
          const after = read(rewriteQuery(before, { [side]: date }));
          expect(rest(after)).toEqual(rest(before));
          const others = limits(before).filter((limit) => !limit.startsWith(side));
          expect(new Set(limits(after))).toEqual(new Set([...others, ...(date ? [`${side}:${date}`] : [])]));
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('anything can be read, whole and in order', () => {
  fc.assert(
    fc.property(anyQuery, (typed) => {
      const { wordings, filters, limits, faults } = read(typed);
      describeQuery(read(typed));
      for (const { from, to } of [...wordings, ...filters, ...limits, ...faults]) {
        expect(0 <= from && from < to && to <= typed.length).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
