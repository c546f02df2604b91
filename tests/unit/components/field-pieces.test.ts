import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldPieces } from '../../../components/query/field-pieces.ts';
import { parseQuery } from '../../../corpus/search/parse-query.ts';
import { anyQuery } from '../corpus/any-query.ts';

const drawn = (query: string) => {
  const read = parseQuery(query);
  return fieldPieces(query, { ...read, filters: read.filters.map((one) => ({ ...one, matches: [] })) });
};
const looking = (query: string, look: string) =>
  drawn(query)
    .filter((piece) => piece.look === look)
    .map(({ words }) => words);

test('the pieces of any query are the query', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      expect(
        drawn(query)
          .map(({ words }) => words)
          .join(''),
      ).toBe(query);
    }),
  );
});

test('a filter’s key with its minus is a key; its value, words and phrases are none', () => {
  expect(looking('sovereignty after:2014 -speaker:"Lu Wei" "a: b"', 'key')).toEqual(['after:', '-speaker:']);
  expect(looking('term：网络主权', 'key')).toEqual(['term：']);
  expect(looking('at 10:30 http://example.org', 'key')).toEqual([]);
});

test('where a value is at fault its key is in order; an unknown key is itself at fault', () => {
  expect(looking('cyber before:201', 'key')).toEqual(['before:']);
  expect(looking('cyber before:201', 'fault')).toEqual([]);
  expect(looking('cyber before:2o14', 'key')).toEqual(['before:']);
  expect(looking('cyber before:2o14', 'fault')).toEqual(['2o14']);
  expect(looking('author:cao', 'fault').join('')).toContain('author');
});
