import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../storage/page/date-in-words.ts';
import { printedDay, type ToldTime } from '../../../storage/page/printed-day.ts';
import { readDate, readTime } from '../../../storage/page/read-date.ts';

describe('a date', () => {
  it.each([
    ['2018-06-14', '2018-06-14'],
    ['2018/6/14 09:00', '2018-06-14'],
    ['2018-06-14T09:00:00+02:00', '2018-06-14'],
    ['20180614', '2018-06-14'],
    ['20180614T090000Z', '2018-06-14'],
    ['2018-06', '2018-06'],
    ['2018', '2018'],
    ['June 14, 2018', '2018-06-14'],
    ['Jun. 14, 2018', '2018-06-14'],
    ['14th of June 2018', '2018-06-14'],
    ['Sept. 4 2018', '2018-09-04'],
    ['2018 Jun 14', '2018-06-14'],
    ['2018 Jun', '2018-06'],
    ['June 2018', '2018-06'],
    ['2018年6月14日', '2018-06-14'],
    ['2018年06月14日 星期四 09:30', '2018-06-14'],
    ['2018年6月', '2018-06'],
    ['Thu, 14 Jun 2018 09:00:00 GMT', '2018-06-14'],
    ['Thursday, June 14, 2018 at 9:00 AM EDT', '2018-06-14'],
  ])('of “%s” is %s', (value, date) => {
    expect(readDate(value)).toBe(date);
  });

  it.each([
    '6/14/2018',
    '14.06.2018',
    'last week',
    'June 31, 2018',
    '20181314',
    'June 14',
    'Updated June 14, 2018',
    'June 14, 2018 and July 1, 2018',
    'June 14 – June 16, 2018 – July 1, 2019',
    '2018 edition',
    '2018-2019',
    '14 juin 2018',
    'Maya 14, 2018',
    '',
  ])('is not guessed from “%s”', (value) => {
    expect(readDate(value)).toBeUndefined();
  });

  it.each([
    ['fr', '14 juin 2018', '2018-06-14'],
    ['es', '4 de enero de 2018', '2018-01-04'],
    ['de', '4. März 2018', '2018-03-04'],
    ['ru', '4 января 2018', '2018-01-04'],
    ['zh-Hans', '2018年1月4日', '2018-01-04'],
    ['xx', 'January 4, 2018', '2018-01-04'],
    ['th', '4 มกราคม 2561', undefined],
    ['th', '4 January 2561', undefined],
  ])('is read in the language of the page: in %s, “%s”', (lang, value, date) => {
    expect(readDate(value, lang)).toBe(date);
    expect(dayIn(`— ${value} —`, lang)).toBe(date);
  });
});

describe('the day of a time in UTC', () => {
  const value = '2024-01-05T01:30:00.000Z';
  const day = (told: ToldTime[], url = 'https://news.example/story') =>
    readTime(value, url, (time) => printedDay(time, told, 'en'));

  it.each([
    ['2024-01-05T01:30:00Z', 'Published January 4, 2024, 8:30 p.m. ET', '2024-01-04'],
    ['2024-01-05T01:30Z', 'Jan. 6, 2024', '2024-01-06'],
    ['2024-01-04T20:30:00-05:00', 'yesterday', '2024-01-04'],
    ['2024-01-05T01:30:00Z', 'yesterday', '2024-01-05'],
    ['2024-01-05T01:30:00Z', 'January 1, 2024', '2024-01-05'],
    ['2024-01-05T09:30:00Z', 'January 4, 2024', '2024-01-05'],
    ['2024-01-05T01:30:00Z', 'January 4, 2024; until January 6, 2024', '2024-01-05'],
  ])('that the page prints, at %s, as “%s”, is %s', (at, words, printed) => {
    expect(day([{ value: at, words }])).toBe(printed);
  });

  it('is not told by a time that does not say where it was', () => {
    const isoHere = new Date(value).toLocaleString('sv').replace(' ', 'T');
    const url = 'https://news.example/2024/01/04/story';
    expect(day([{ value: isoHere, words: '' }], url)).toBe('2024-01-04');
  });

  it('is the printed one, whatever day is in the address; and none of two that are printed', () => {
    const told = { value, words: 'January 5, 2024' };
    expect(day([told], 'https://news.example/2024/01/04/story')).toBe('2024-01-05');
    expect(day([told, { value, words: 'January 4, 2024' }])).toBe('2024-01-05');
    expect(
      day([
        { value, words: 'January 6, 2024' },
        { value, words: 'January 4, 2024' },
      ]),
    ).toBe('2024-01-05');
  });
});
