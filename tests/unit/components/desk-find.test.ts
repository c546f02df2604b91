import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../../components/desk/address.ts';
import { filedUnder } from '../../../components/desk/find/results/filed-under.ts';
import { wholeRecord } from '../../../components/desk/find/whole-record.ts';
import { yearsAsked } from '../../../components/desk/find/years/year-span.ts';
import { aroundStatement } from '../../../components/desk/record/around.ts';
import { openedRecord } from '../../../components/desk/record/opened-record.ts';
import { statementDate } from '../../../corpus/citation/known-date.ts';
import { createRecord } from '../../../corpus/pack/create-record.ts';
import type { Statement } from '../../../corpus/pack/record.ts';
import { buildIndex } from '../../../corpus/search/build-index.ts';
import { createSearch } from '../../../corpus/search/create-search.ts';
import type { Limit } from '../../../corpus/search/query.ts';
import { compileBundledPack } from '../../../scripts/bundle-corpus.ts';
import { sample, samplePack } from '../../browser/gallery/sample-pack.ts';
import { makePack, makeQuotation } from '../corpus/record-fixture.ts';

describe('the desk’s address', () => {
  const words = fc.string({ unit: 'grapheme' });
  const ref = fc.record({
    kind: fc.constantFrom('quotation' as const, 'term' as const, 'person' as const, 'event' as const),
    id: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  });
  const address = fc.record({
    tab: fc.constantFrom('find' as const, 'saved' as const, 'view' as const),
    query: words,
    sort: fc.constantFrom('relevance' as const, 'date' as const),
    open: fc.option(ref, { nil: undefined }),
    folder: fc.option(fc.uuid(), { nil: undefined }),
    panel: fc.boolean(),
  });

  test('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(address, (state) => {
        expect(parseAddress(formatAddress(state))).toEqual({ ...state, dossier: undefined });
      }),
    );
  });

  test('leaves out what it does not know, and opens the panel on what is in view', () => {
    expect(parseAddress('?tab=nowhere&sort=size&open=thing:1')).toMatchObject({
      tab: 'find',
      sort: 'relevance',
      open: undefined,
    });
    expect(parseAddress('?panel').tab).toBe('view');
    expect(parseAddress('?panel&q=trust').tab).toBe('find');
  });
});

describe('the years asked for', () => {
  const limit = (side: Limit['side'], date: string): Limit => ({ side, date, from: 0, to: 0 });
  test.each([
    ['before:2015', [limit('before', '2015')], undefined, 2014],
    ['before:2015-01', [limit('before', '2015-01')], undefined, 2014],
    ['before:2015-01-01', [limit('before', '2015-01-01')], undefined, 2014],
    ['before:2015-03', [limit('before', '2015-03')], undefined, 2015],
    ['before:2015-01-02', [limit('before', '2015-01-02')], undefined, 2015],
    ['after:2014-11', [limit('after', '2014-11')], 2014, undefined],
    ['the narrower of two', [limit('after', '2010'), limit('after', '2014')], 2014, undefined],
    ['nothing', [], undefined, undefined],
  ])('by %s', (_, limits, from, to) => {
    expect(yearsAsked(limits)).toEqual({ from, to });
  });

  test('the record’s own run from the first to the last of quotations and facts', () => {
    const searcher = createSearch(samplePack, sample, buildIndex(samplePack));
    const counts = { quotations: 0, people: 0, articles: 0 };
    expect(wholeRecord(samplePack, searcher, counts).years).toEqual({ from: 2010, to: 2023 });
  });
});

describe('what the same speaker said around a statement', () => {
  const said = (date: string): Statement => {
    const quotation = makeQuotation('words', 'y2019', { said: { date, basis: 'stated' } });
    const renderings = [createRecord(makePack([quotation])).quotation('words')];
    return { renderings: renderings.filter((one) => one !== undefined) };
  };
  const around = (statement: Statement, others: Statement[]) =>
    aroundStatement(statement, [statement, ...others]);

  test('is the nearest before and after, and what fell on the same day', () => {
    const [here, day, before, long, after] = [
      '2014-11-19',
      '2014-11-19',
      '2014-10-30',
      '2010',
      '2015-12-16?',
    ].map(said) as [Statement, Statement, Statement, Statement, Statement];
    expect(around(here, [after, long, day, before])).toEqual({
      earlier: before,
      same: [{ statement: day, same: 'day' }],
      later: after,
    });
  });

  test('does not put a month or a year before or after a day in it', () => {
    const here = said('2014-11-19');
    const [month, year] = [said('2014-11?'), said('2014~')];
    expect(around(here, [month, year])).toEqual({
      earlier: undefined,
      same: [
        { statement: month, same: 'month' },
        { statement: year, same: 'year' },
      ],
      later: undefined,
    });
  });
});

describe('a statement that answers', () => {
  const terms = new Map(samplePack.terms.map((term) => [term.id, term]));
  const lu = sample.statement('lu-2014-bottom-line');

  test('only by the term it is filed under says which', () => {
    expect(lu && filedUnder(lu, ['sovereignty'], terms)?.id).toBe('cyber-sovereignty');
  });

  test('by its own words, its speaker or its source does not', () => {
    for (const word of ['bottom', 'lu', 'director', 'consensus'])
      expect(lu && filedUnder(lu, [word], terms)).toBeUndefined();
  });
});

describe('the term that a statement is filed under', () => {
  const pack = compileBundledPack();
  const searcher = createSearch(pack, createRecord(pack), buildIndex(pack));
  const terms = new Map(pack.terms.map((term) => [term.id, term]));
  const filed = (query: string, id: string) => {
    const results = searcher.search(query).results;
    const result = results.find((one) => one.kind === 'quotation' && one.ids.includes(id));
    return result?.kind === 'quotation'
      ? filedUnder(result.statement, result.answering, terms)?.id
      : 'not found';
  };

  test('is the one that was asked for, not one that holds a part of its name', () => {
    for (const id of ['lu-2014-our-laws', 'lu-2014-bottom-line', 'cao-2023-own-method'])
      for (const query of ['网络主权', 'cyber sovereignty', '網路主權'])
        expect([id, query, filed(query, id)]).toEqual([id, query, 'cyber-sovereignty']);
    expect(filed('cyber sovereignty', 'liu-2010-internet-sovereignty')).toBeUndefined();
    expect(filed('网络主权', 'xi-2014-wic-message-b')).toBeUndefined();
  });
});

describe('other voices', () => {
  test('are all others on the term that the query names, oldest first, never the speaker’s own', () => {
    const opened = openedRecord(sample, { kind: 'quotation', id: 'xi-2014-wic-message-b' }, ['sovereignty']);
    if (opened?.kind !== 'quotation') throw new Error('not opened');
    expect(opened.quotation.id).toBe('xi-2014-wic-message-b');
    expect(opened.voices?.term.id).toBe('cyber-sovereignty');
    const speakers = opened.voices?.statements.map(({ renderings }) => renderings[0]?.speaker.id);
    expect(speakers).not.toContain('xi-jinping');
    const dates = opened.voices?.statements.map((statement) => statementDate(statement).date) ?? [];
    expect(dates).toEqual(dates.toSorted());
    expect(dates.length).toBeGreaterThan(2);
  });

  test('what is not on record is not opened', () => {
    for (const kind of ['quotation', 'term', 'person', 'event'] as const)
      expect(openedRecord(sample, { kind, id: 'nothing' }, [])).toBeUndefined();
  });
});
