import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../corpus/pack/create-record.ts';
import { buildIndex } from '../../../corpus/search/build-index.ts';
import { createSearch } from '../../../corpus/search/create-search.ts';
import { simplify } from '../../../corpus/search/simplify.ts';
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

describe('a query in traditional characters', () => {
  const answer = (typed: string) => {
    const { results, total, loose } = search(typed);
    return { total, loose, ids: results.map((result) => ('ids' in result ? result.ids[0] : result.id)) };
  };

  it.each([
    ['網絡主權', '网络主权'],
    ['立法機關', '立法机关'],
    ['"立法機關"', '"立法机关"'],
    ['"網絡主權"', '"网络主权"'],
    ['-網絡 主權', '-网络 主权'],
    ['習近平', '习近平'],
    ['speaker:魯煒', 'speaker:鲁炜'],
    ['term:網絡主權', 'term:网络主权'],
    ['speaker:浙江', 'speaker:浙江'],
  ])('finds what simplified ones find: %s', (traditional, simplified) => {
    expect(answer(traditional)).toEqual(answer(simplified));
  });

  it('finds the term by Taiwan’s words for it', () => {
    expect(answer('網路主權').ids[0]).toBe('cyber-sovereignty');
  });

  it('takes no title or province for a name', () => {
    expect(search('speaker:浙江').query.faults).toMatchObject([{ what: 'unknown' }]);
  });
});

it('simplify keeps the length of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(simplify(text)).toHaveLength(text.length);
    }),
  );
  expect(simplify('萬國 ABC 网')).toBe('万国 ABC 网');
});

it.each(['source:"China Daily, 3 Apr 2023"', 'source:"中国日报，2023年4月3日"'])(
  'a source goes by the name that its filter has: %s',
  (query) => {
    const { faults, filters } = search(query).query;
    expect(faults).toEqual([]);
    expect(filters[0]?.matches).toHaveLength(1);
  },
);
