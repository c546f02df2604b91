import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../corpus/pack/create-record.ts';
import { buildIndex } from '../../../corpus/search/build-index.ts';
import { createSearch } from '../../../corpus/search/create-search.ts';
import { compileBundledPack } from '../../../scripts/bundle-corpus.ts';
import { marksOf, wordsMarked } from './lexicon-fixture.ts';

const pack = compileBundledPack();

const { search } = createSearch(pack, createRecord(pack), buildIndex(pack));

describe('Chinese in traditional characters', () => {
  it.each([
    ['維護網絡主權的原則', ['網絡主權']],
    ['臺灣媒體談網路主權與世界網際網路大會', ['網路主權', '世界網際網路大會']],
    ['網路主權、個人資訊保護與人工智慧', ['個人資訊保護', '人工智慧']],
    ['世界互聯網大會：馬雲在烏鎮', ['馬雲', '烏鎮']],
    ['國家互聯網資訊辦公室', ['國家互聯網資訊辦公室']],
    ['網路主權與數位經濟', ['網路主權', '數位經濟']],
  ])('is marked as in simplified ones: %s', (text, expected) => {
    expect(wordsMarked(pack.terms, text)).toEqual(expect.arrayContaining(expected));
  });

  it('stands for the same term', () => {
    expect(marksOf(pack.terms, '網路主權')).toEqual([['網路主權>cyber-sovereignty']]);
  });

  it('needs the same words beside it, and does not count in the same longer ones', () => {
    expect(wordsMarked(pack.terms, '網信辦說')).toEqual([]);
    expect(wordsMarked(pack.terms, '中央網信辦說，網信辦')).toContain('網信辦');
    expect(wordsMarked(pack.terms, '網絡主權，兵馬雲集，駭客任務')).toEqual(['網絡主權']);
  });

  it('has no form twice', () => {
    const forms = pack.terms.flatMap((term) => term.forms.map(({ text, context }) => [text, context].join()));
    expect(new Set(forms).size).toBe(forms.length);
  });
});

it.each(['網絡主權', '網路主權'])(
  'finds the term, and first what simplified characters find: %s',
  (query) => {
    const ids = (typed: string) =>
      search(typed).results.map((result) => ('ids' in result ? result.ids[0] : result.id));
    expect(ids(query)[0]).toBe('cyber-sovereignty');
    expect(ids(query)).toEqual(expect.arrayContaining(ids('网络主权').slice(0, 3)));
  },
);

it('finds who spoke, too', () => {
  const total = (typed: string) => search(typed).total;
  expect(total('speaker:魯煒')).toBe(total('speaker:"Lu Wei"'));
  // Titles and provinces are no names of people.
  expect(total('speaker:浙江')).toBe(0);
  expect(total('習近平 kind:quotation')).toBe(total('习近平 kind:quotation'));
});
