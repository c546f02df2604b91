import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, yearOf } from '../../../corpus/citation/compare-dates.ts';
import { describeDate } from '../../../corpus/citation/describe-date.ts';
import { formatDate } from '../../../corpus/citation/format-date.ts';
import type { Dated } from '../../../corpus/pack/schema.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Years that EDTF and `Date` both have; the day as `2014-11-19`. */
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Known by day, month or year, sure or not. */
const edtf = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '?', '~'))
  .map(([date, length, mark]) => date.slice(0, length) + mark);

describe('a date on screen', () => {
  it.each([
    ['2014-11-19', 'en', '19 Nov 2014'],
    ['2014-09-01', 'en-GB', '1 Sep 2014'],
    ['2019-10?', 'en-US', 'Oct 2019'],
    ['2014~', 'en', '2014'],
    ['2014-11-19', 'zh-CN', '2014年11月19日'],
    ['2019-10?', 'zh_CN', '2019年10月'],
    ['2014', 'zh', '2014年'],
    ['2014-01-01', 'th', '1 ม.ค. 2014'],
  ])('%s in %s is %s', (date, locale, text) => {
    expect(formatDate(date, locale)).toBe(text);
  });

  it('gives back the year, month and day it was made from, in any time zone', () => {
    fc.assert(
      fc.property(edtf, (date) => {
        const [, year = '', month, number] = /^(\d+)(?:-(\d+)(?:-(\d+))?)?/.exec(date) ?? [];
        const numbers = [year, month, number].flatMap((part) => (part === undefined ? [] : Number(part)));
        expect(formatDate(date, 'zh').match(/\d+/g)?.map(Number)).toEqual(numbers);
        const english = [number && Number(number), month && months[Number(month) - 1], Number(year)];
        expect(formatDate(date, 'en')).toBe(english.filter((part) => part !== undefined).join(' '));
        expect(yearOf(date)).toBe(Number(year));
      }),
    );
  });

  it.each(['', '2014-02-29', '2014-13', '2014-11-31', '14-11-19', '2014-11-19/2014-11-20', 'undefined'])(
    'is refused where it is “%s”',
    (text) => {
      expect(() => formatDate(text, 'en')).toThrow(RangeError);
    },
  );
});

describe('dates in order', () => {
  it('are oldest first, one known by year or month before the days within it', () => {
    const dates = ['2014-11-19', '2014', '2013-12-31', '2014-11?', '2015-01-01', '2014-11-20'];
    const sorted = ['2013-12-31', '2014', '2014-11?', '2014-11-19', '2014-11-20', '2015-01-01'];
    expect(dates.sort(compareDates)).toEqual(sorted);
  });

  it('of whole days are in the order of time', () => {
    const inTime = (a: string, b: string) => Math.sign(Date.parse(a) - Date.parse(b));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(inTime(a, b));
      }),
    );
  });
});

describe('the date of a quotation', () => {
  const labels = { inferred: '推定', published: '发表', 'published, inferred': '发表，推定' };
  const stated: Dated = { date: '2014-11-19', basis: 'stated' };
  const derived: Dated = { date: '2014-11-19', basis: 'derived', why: 'The source says Wednesday.' };
  const inferred: Dated = { date: '2019-10?', basis: 'inferred', why: 'It says last month.' };

  it.each([
    [
      'says nothing of itself where stated',
      stated,
      inferred,
      { text: '2014年11月19日', dateTime: '2014-11-19' },
    ],
    [
      'keeps its reason where derived',
      derived,
      inferred,
      { text: '2014年11月19日', dateTime: '2014-11-19', why: derived.why },
    ],
    [
      'is named inferred',
      inferred,
      stated,
      { mark: 'inferred', word: '推定', text: '2019年10月', dateTime: '2019-10', why: inferred.why },
    ],
    [
      'is that of publication where none is known',
      undefined,
      stated,
      { mark: 'published', word: '发表', text: '2014年11月19日', dateTime: '2014-11-19' },
    ],
    [
      'is named both',
      undefined,
      inferred,
      {
        mark: 'published, inferred',
        word: '发表，推定',
        text: '2019年10月',
        dateTime: '2019-10',
        why: inferred.why,
      },
    ],
  ])('%s', (_, said, issuedBasis, described) => {
    expect(describeDate({ said, source: { issuedBasis } }, { locale: 'zh-CN', labels })).toEqual(described);
  });
});
