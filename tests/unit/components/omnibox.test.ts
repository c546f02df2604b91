import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstRow, suggestions, writeRow } from '../../../components/omnibox/suggestions.ts';
import { createRecord } from '../../../corpus/pack/create-record.ts';
import { buildIndex } from '../../../corpus/search/build-index.ts';
import { createSearch } from '../../../corpus/search/create-search.ts';
import { searchPack } from '../corpus/search-fixture.ts';
import { readText } from './read-text.ts';

const { search } = createSearch(searchPack, createRecord(searchPack), buildIndex(searchPack));
const text = readText('en');
const rows = (query: string, markup: 'xml' | 'plain' = 'plain') => suggestions(search(query), text, markup);

describe('below the address bar stand', () => {
  it('speaker, date and the words that answer', () => {
    expect(rows('station')).toEqual([
      { content: 'quotation:growth', description: 'Jack Ma Jun 2012 “A station for every nation.”' },
    ]);
  });

  it('a date that nobody stated with its word', () => {
    expect(rows('harbours trade')[0]?.description).toBe(
      'Jack Ma published 4 May 2010 “Harbours trade; networks carry the trade of nations.”',
    );
  });

  it('terms, people and facts, each opened by its reference', () => {
    expect(rows('"mutual trust" kind:term')).toEqual([
      { content: 'term:trust', description: 'mutual trust concept What mutual trust means.' },
    ]);
    expect(rows('jack kind:person')[0]).toMatchObject({ content: 'person:jack-ma' });
    expect(rows('cable')[0]).toEqual({
      content: 'event:cable-laid',
      description:
        'Dated fact, according to Jack Ma Mar 2014 A cable is laid across the harbour, according to the firm.',
    });
  });

  it('in Chinese what the record has in Chinese', () => {
    const [row] = suggestions(search('电缆'), readText('zh-CN'), 'plain');
    expect(row?.description).toContain('2014年3月 一条电缆铺设完成。');
  });

  it('a long quotation cut around what answers', () => {
    const [row] = rows('transparency');
    expect(row?.description).toMatch(/^Ada Doe 19 Nov 2014 “\[…\] .*transparency\.”$/);
  });

  it('no more than six', () => {
    expect(rows('-zebra')).toHaveLength(6);
  });
});

/** What XML 1.0 calls a Char. */
const isXml = (code: number) =>
  [0x9, 0xa, 0xd].includes(code) ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;

describe('in Chromium', () => {
  it('what answers is marked and the date stands back', () => {
    expect(rows('station', 'xml')[0]?.description).toBe(
      'Jack Ma<dim> Jun 2012 </dim>“A <match>station</match> for every nation.”',
    );
  });

  it('whatever the words, a row is well-formed', () => {
    const signs = fc.constantFrom('<', '>', '&', '"', "'", '</match>', '<dim>', '&amp;', 'x', ' ');
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(words, words, (plain, marked) => {
        const row = writeRow([{ words: plain }, { words: marked, as: 'match' }], 'xml');
        const bare = row.replace(/<\/?match>/g, '').replace(/&(amp|lt|gt|quot|apos);/g, '');
        expect(bare).toMatch(/^[^<>&"']*$/);
        expect([...bare].filter((sign) => !isXml(sign.codePointAt(0) ?? 0))).toEqual([]);
      }),
    );
  });
});

describe('the first row tells', () => {
  it('what Enter will show', () => {
    expect(firstRow(search('station'), text, 'plain')).toBe('Find in the record: 1 result');
    expect(firstRow(search(''), text, 'plain')).toBe('Search the record');
  });

  it('what is at fault', () => {
    expect(firstRow(search('station before:2o14'), text, 'xml')).toBe(
      'Find in the record: 1 result<dim> “2o14” is no year and was left out.</dim>',
    );
  });
});
