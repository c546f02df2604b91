import { expect, test } from 'vitest';
import { describeTerm } from '../../../components/card/describe-term.ts';
import { groupByPage } from '../../../components/card/group-by-page.ts';
import { knownDate, statementDate } from '../../../corpus/citation/known-date.ts';
import { createRecord } from '../../../corpus/pack/create-record.ts';
import { buildIndex } from '../../../corpus/search/build-index.ts';
import { createSearch } from '../../../corpus/search/create-search.ts';
import { readText } from '../components/read-text.ts';
import { makePack, makeQuotation } from './record-fixture.ts';

/** Printed in 2010 without a date, and in 2019 by a source that says when it was said. */
const pack = makePack([
  makeQuotation('first', 'y2010', { rendering: 'pair' }),
  makeQuotation('second', 'y2019', {
    rendering: 'pair',
    said: { date: '2009-03?', basis: 'inferred', why: 'So.' },
  }),
  makeQuotation('alone', 'y2014'),
]);
const record = createRecord(pack);
const search = createSearch(pack, record, buildIndex(pack));

function statement(id: string) {
  const found = record.statement(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

test('the date of a statement is the one said, whichever of its wordings tells, or else the first published', () => {
  expect(statementDate(statement('first'))).toMatchObject({
    date: '2009-03?',
    basis: 'inferred',
    published: false,
  });
  expect(statementDate({ renderings: statement('first').renderings.toReversed() }).date).toBe('2009-03?');
  expect(statementDate(statement('alone'))).toEqual({ date: '2014-11-20', basis: 'stated', published: true });
  const untold = statement('first').renderings.map(({ said: _, ...rest }) => rest);
  expect(statementDate({ renderings: untold.toReversed() }).date).toBe('2010-05-04');
});

test('a date that one wording states goes before one that an older wording only lets be inferred', () => {
  const [first, second] = statement('first').renderings;
  if (!first || !second) throw new Error('two wordings');
  const renderings = [
    { ...first, said: { date: '2009-11-18', basis: 'inferred', why: 'So.' } as const },
    { ...second, said: { date: '2009-11-19', basis: 'stated' } as const },
  ];
  expect(statementDate({ renderings })).toMatchObject({ date: '2009-11-19', basis: 'stated' });
});

test('of one wording alone it is its own', () => {
  const [first] = statement('first').renderings;
  expect(first && knownDate(first)).toMatchObject({ date: '2010-05-04', published: true });
});

test('lists, filters, years and the page’s date all go by that same date', () => {
  const term = record.term('order');
  expect(term.statements.map((one) => statementDate(one).date)).toEqual(['2014-11-20', '2009-03?']);
  expect(describeTerm(term, readText('en'))).toContain('2009–2014');
  const groups = groupByPage(term.statements, '2009-12');
  expect(groups.map(({ order, statements }) => [order, statements.length])).toEqual([
    ['printed', 1],
    ['before', 1],
  ]);
  const { facets, total } = search.search('words before:2010');
  expect(total).toBe(1);
  expect(facets.year.map(({ value, count }) => [value, count])).toEqual([
    ['2009', 1],
    ['2014', 1],
  ]);
});
