import { expect, it } from 'vitest';
import { meansSomething } from '../../../components/query/means-something.ts';
import { searchStatus } from '../../../components/query/search-status.ts';
import { createRecord } from '../../../corpus/pack/create-record.ts';
import { buildIndex } from '../../../corpus/search/build-index.ts';
import { createSearch } from '../../../corpus/search/create-search.ts';
import { searchPack } from '../corpus/search-fixture.ts';
import { readText } from './read-text.ts';

const { search } = createSearch(searchPack, createRecord(searchPack), buildIndex(searchPack));
const text = readText('en');

function status(query: string): string {
  const { results, query: read } = search(query);
  return searchStatus({ state: 'ready', query, results, read }, text);
}

it.each([
  ['station', '1 result'],
  ['zzzz', 'Nothing on record for zzzz.'],
  [' "no such phrase" ', 'Nothing on record for "no such phrase".'],
  ['before:1900', 'Nothing on record for before:1900.'],
  ['', ''],
  ['""', ''],
  ['?!', ''],
  ['after:201', ''],
  ['station after:201', '1 result'],
  ['speaker:', '“speaker:” wants a value right behind it.'],
])('tells a screen reader what came of “%s”', (query, told) => {
  expect(status(query)).toBe(told);
});

it.each([
  ['zzzz', true],
  ['zzzz speaker:nobody', true],
  ['before:1900', true],
  ['after:2015 before:2012', false],
  ['station after:2015 before:2012', false],
])('that nothing answers “%s” says something of the record: %s', (query, says) => {
  expect(meansSomething(search(query).query)).toBe(says);
});
