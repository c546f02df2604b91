import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../corpus/pack/create-record.ts';
import { buildIndex } from '../../../corpus/search/build-index.ts';
import { createSearch } from '../../../corpus/search/create-search.ts';
import { markWords } from '../../../corpus/search/mark-words.ts';
import type { Result } from '../../../corpus/search/search.ts';
import { compileBundledPack } from '../../../scripts/bundle-corpus.ts';
import { searchPack } from './search-fixture.ts';

const index = buildIndex(searchPack);
const { search, nearest } = createSearch(searchPack, createRecord(searchPack), index);

const name = (result: Result) =>
  `${result.kind}:${result.kind === 'quotation' ? result.ids.join('+') : result.id}`;
const found = (query: string) => search(query).results.map(name);
const message = 'quotation:message-a+message-b';
const messageOtherwise = 'quotation:message-b+message-a';

describe('a query finds', () => {
  it.each([
    ['transparency', [message]],
    ['Jack Ma', ['person:jack-ma', 'quotation:growth', 'quotation:markets', 'event:cable-laid']],
    ['Ma Yun', ['person:jack-ma', 'quotation:growth', 'quotation:markets', 'event:cable-laid']],
    ['马云', ['person:jack-ma', 'quotation:growth', 'quotation:markets', 'event:cable-laid']],
    ['governor', ['quotation:summit']],
    ['harbour conference', [message]],
    ['firms speak', ['quotation:markets']],
    ['cao yin', ['quotation:markets']],
    ['电缆', ['event:cable-laid']],
  ])('%s, in whatever field it stands', (query, results) => {
    expect(new Set(found(query))).toEqual(new Set(results));
  });

  it.each([
    'cyber-sovereignty',
    'cyber sovereignty',
    'cybersovereignty',
    'Cyber\u2011Sovereignty',
    'cyber sovereignty’s',
  ])('a term however it is joined: %s', (query) => {
    expect(found(query)[0]).toBe('term:cyber-sovereignty');
    expect(found(query)).toContain(messageOtherwise);
  });

  it.each(['网络主权', '主权', '主', '中国的网络主权'.slice(3)])(
    'English words by the Chinese of their term: %s',
    (query) => {
      expect(found(query)).toEqual(expect.arrayContaining(['term:cyber-sovereignty']));
      expect(found(query).some((each) => each === message || each === messageOtherwise)).toBe(true);
    },
  );

  it.each([
    ['2014', [message, 'quotation:growth', 'event:cable-laid']],
    ['Nov 2014', [message, 'quotation:growth', 'event:cable-laid']],
    ['19 November 2014', [message]],
    ['November 19, 2014', [message]],
    ['2014-11-19', [message]],
    ['2014年11月19日', [message]],
    ['2014-03', ['event:cable-laid']],
    ['March 2014 cable', ['event:cable-laid']],
    ['June 2012', ['quotation:growth']],
    ['October 2014', []],
  ])('what was said or published then: %s', (query, results) => {
    expect(new Set(found(query).map((each) => (each === messageOtherwise ? message : each)))).toEqual(
      new Set(results),
    );
  });

  it.each([
    ['transp', [message], 'the beginning of a word'],
    ['transparancy', [message], 'a wrong letter'],
    ['trasnparency', [message], 'letters swapped'],
    ['TRANSPARÉNCY', [message], 'capitals and accents'],
    ['peoples internet', ['quotation:summit'], 'an apostrophe left out'],
  ])('%s: %j (%s)', (query, results) => {
    expect(found(query)).toEqual(results);
  });
});

describe('the order', () => {
  it('has the wording that answers best first, in one result for both', () => {
    expect(found('democracy')).toEqual([message]);
    expect(found('stand ready')).toEqual([messageOtherwise]);
    expect(search('stand ready').results[0]).toMatchObject({
      statement: { renderings: [{ id: 'message-b' }, { id: 'message-a' }] },
    });
  });

  it('puts what is named so first, then a word as typed before a longer one', () => {
    expect(found('mutual trust')[0]).toBe('term:trust');
    const order = found('multilateral');
    expect(order.indexOf('quotation:summit')).toBeLessThan(order.indexOf(message));
  });

  it('keeps words that are merely spelled alike out as long as there are others', () => {
    expect(found('nation')).toEqual(['quotation:growth', 'quotation:markets']);
    expect(found('stetion')).toContain('quotation:growth');
  });

  it('puts whom a misspelled name may mean first, then what they said, then what others say', () => {
    const pack = compileBundledPack();
    const bundled = createSearch(pack, createRecord(pack), buildIndex(pack));
    for (const [typed, id] of [
      ['xi jinpng', 'xi-jinping'],
      ['Li Yuxao', 'li-yuxiao'],
      ['jak ma', 'jack-ma'],
    ] as const) {
      const [first, ...rest] = bundled.search(typed).results;
      expect(first).toMatchObject({ kind: 'person', id });
      const own = rest.filter(({ kind }) => kind === 'quotation');
      const bySelf = (result: Result) =>
        result.kind === 'quotation' && result.statement.renderings[0]?.speaker.id === id;
      expect(own.findLastIndex(bySelf)).toBe(own.filter(bySelf).length - 1);
    }
    expect(bundled.nearest('jak')[0]?.word).toBe('Jack');
  });

  it('counts a statement once for its term, and stops where it is told to', () => {
    expect(search('cyber sovereignty').results[0]).toMatchObject({ kind: 'term', quotations: 1 });
    const { results, total } = search('2014', { limit: 1 });
    expect([results.length, total]).toEqual([1, 3]);
  });
});

describe('all words are wanted', () => {
  it('and only where nothing has them all, some', () => {
    expect(search('sovereignty transparency')).toMatchObject({ loose: false, total: 1 });
    const loose = search('transparency zebras');
    expect([loose.loose, loose.results.map(name)]).toEqual([true, [message]]);
  });

  it('but never loosened by words that stand everywhere', () => {
    expect(found('the zebras')).toEqual([]);
  });

  it.each(['"mutual trust"', '“mutual trust”', '"Mutual-Trust"'])(
    'and a phrase must stand in the result: %s',
    (query) => {
      expect(found(query)).toEqual(['term:trust', message]);
      expect(found('"respect and mutual"')).toEqual([message]);
      expect(found('"trust mutual"')).toEqual([]);
    },
  );

  it('takes a phrase that is still being typed for words', () => {
    expect(found('"mutual tru')).toContain(message);
  });
});

describe('the words to mark', () => {
  const words = (query: string) =>
    search(query)
      .results.find(({ kind }) => kind === 'quotation')
      ?.words.map((word) => word.trim());

  it('are those on record, not those typed', () => {
    expect(words('transp')).toEqual(['transparency']);
    expect(words('trasnparency')).toEqual(['transparency']);
    expect(words('"mutual trust" democracy')).toEqual(expect.arrayContaining(['democracy', 'mutual trust']));
  });

  it('are the forms that stand there where the term alone answers', () => {
    expect(search('网络主权').results.find(({ kind }) => kind === 'quotation')?.words).toContain(
      'cyber sovereignty',
    );
  });

  const bundled = compileBundledPack();
  const inBundled = createSearch(bundled, createRecord(bundled), buildIndex(bundled));
  const inResult = (query: string, id: string) =>
    inBundled.search(query).results.find((result) => result.kind === 'quotation' && result.ids.includes(id));
  const wordsOf = (query: string, id: string) => inResult(query, id)?.words ?? [];
  /** What is marked in a quotation. */
  const markedIn = (query: string, id: string) => {
    const text = bundled.quotations.find((quotation) => quotation.id === id)?.text ?? '';
    return markWords(text, wordsOf(query, id))
      .filter(({ hit }) => hit)
      .map((segment) => segment.text);
  };

  it.each(['网络主权', 'cyber sovereignty'])(
    'are forms of the term that answers, not of those that hold a part of its name: %s',
    (query) => {
      for (const id of ['lu-2014-our-laws', 'cao-2023-own-method', 'lu-2014-bottom-line']) {
        expect(inResult(query, id)?.answering).not.toEqual([]);
        expect(markedIn(query, id)).toEqual([]);
      }
    },
  );

  it('are the form that stands there, where another is sought', () => {
    expect(markedIn('网络主权', 'xi-2014-wic-message-a')).toEqual(['sovereignty on the Internet']);
    // Found by its other wording: "cyber", which that has, is not in "cyberspace".
    expect(markedIn('cyber sovereignty', 'xi-2014-wic-message-a')).toEqual(['sovereignty']);
  });

  it('are longer ones where a word may still go on', () => {
    expect(markedIn('cyber', 'lu-2014-our-laws')).toEqual(['cybersecurity']);
    expect(markedIn('sovereignty cyber', 'lu-2014-our-laws')).toEqual(['cybersecurity']);
  });

  it('are the forms that stand in any wording, whichever is shown', () => {
    expect(wordsOf('网络主权', 'xi-2014-wic-message-b')).toEqual(
      expect.arrayContaining(['cyber sovereignty', 'sovereignty on the internet']),
    );
  });

  it.each(['网络主权 befor:2020', '网络主权 发展', '网络主权原则'])(
    'are whole where characters are too common to be looked for alone: %s',
    (query) => {
      const term = inBundled.search(query).results.find(({ kind }) => kind === 'term');
      expect(term).toMatchObject({ id: 'cyber-sovereignty' });
      expect(markWords('网络主权：网络', term?.words ?? []).map(({ text }) => text)).toEqual([
        '网络主权',
        '：网络',
      ]);
    },
  );
});

describe('a query without answer', () => {
  it('has the nearest words on record, as printed, with what each finds', () => {
    expect(nearest('multistakeholder')).toEqual([
      { word: 'multilateral', typed: 'multilateral', quotations: 2 },
      { word: 'multilateralism', typed: 'multilateralism', quotations: 1 },
      { word: 'mutual', typed: 'mutual', quotations: 1 },
    ]);
    for (const { word, quotations } of nearest('multistakeholder'))
      expect(search(word).results.filter(({ kind }) => kind === 'quotation')).toHaveLength(quotations);
  });

  it('has none where nothing is near', () => {
    expect(nearest('xyzzy')).toEqual([]);
    expect(nearest('')).toEqual([]);
  });
});

describe('a word that nothing on record is spelled like', () => {
  const faultsOf = (query: string) => search(query).query.faults;

  it('is told with what was found instead', () => {
    expect(faultsOf('mutual trasnparency')).toEqual([
      {
        ...{ what: 'misspelled', value: 'trasnparency', read: ['transparency'], from: 7, to: 19 },
        suggestion: { word: 'transparency', typed: 'mutual transparency' },
      },
    ]);
  });

  it.each(['transparency', 'transp', 'zebras', '"trasnparency"', '-trasnparency'])('is not %s', (query) => {
    expect(faultsOf(query)).toEqual([]);
  });
});

it.each(['', '  ', '""', '?!', '“', '-'])('finds nothing for a query without words: %j', (query) => {
  expect(search(query)).toMatchObject({ results: [], total: 0, loose: false });
});

it('answers any query whatever without failing, each result once', () => {
  const piece = fc.constantFrom(
    'cyber',
    ' ',
    '-',
    '"',
    '网',
    '2014',
    '年',
    'Nov',
    "'",
    ':',
    '(',
    '*',
    'é',
    '😀',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (pieces) => {
      const names = found(pieces.join(''));
      expect(new Set(names).size).toBe(names.length);
      nearest(pieces.join(''));
    }),
  );
});

it('gives the same index for the same pack', () => {
  expect(buildIndex(structuredClone(searchPack))).toBe(index);
});
