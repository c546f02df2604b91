import { describe, expect, it } from 'vitest';
import { indexedName, isLogin, nameAlone, namedPerson } from '../../../storage/page/author-name.ts';
import { readTime } from '../../../storage/page/read-date.ts';

describe('the day on which a page was published', () => {
  it.each([
    ['2024-01-05T01:30:00.000Z', 'https://news.example/2024/01/04/us/story.html', '2024-01-04'],
    ['2024-01-05T01:30:00+00:00', 'https://news.example/2024-01-04/story', '2024-01-04'],
    ['2023-12-31T20:00:00Z', 'https://news.example/2024/1/1', '2024-01-01'],
    ['2024-01-05T01:30:00Z', 'https://news.example/story', '2024-01-05'],
    ['2024-01-05T01:30:00Z', 'https://news.example/2023/12/24/story', '2024-01-05'],
    ['2024-01-05T01:30:00Z', 'https://news.example/story?from=/2024/01/04/', '2024-01-05'],
    ['2024-01-05T01:30:00Z', 'https://news.example/2024/01/041', '2024-01-05'],
    ['2024-01-05T01:30:00+09:00', 'https://news.example/2024/01/04/story', '2024-01-05'],
    ['2024-01-05', 'https://news.example/2024/01/04/story', '2024-01-05'],
    ['yesterday', 'https://news.example/2024/01/04/story', undefined],
  ])('is, by %s at %s, %s', (told, url, day) => {
    expect(readTime(told, url)).toBe(day);
  });
});

describe('an author’s name', () => {
  it.each([
    ['By Jane Roe', 'Jane Roe'],
    ['by: Jane Roe', 'Jane Roe'],
    ['BY JANE ROE', 'JANE ROE'],
    ['Byron Poe', 'Byron Poe'],
    ['Jane Roe', 'Jane Roe'],
    ['By', 'By'],
    ['记者 王小明', '王小明'],
    ['記者：王小明', '王小明'],
    ['本报记者　王小明', '王小明'],
    ['本報記者: 王小明', '王小明'],
    ['作者：王小明', '王小明'],
    ['撰文 王小明', '王小明'],
    ['文/王小明', '王小明'],
    ['文 王小明', '王小明'],
    ['文小明', '文小明'],
    ['文 强', '文 强'],
    ['作者王小明', '作者王小明'],
    ['记者', '记者'],
    [undefined, undefined],
  ])('of “%s” is “%s”', (told, name) => {
    expect(nameAlone(told)).toBe(name);
  });
});

describe('an author’s name as in an index', () => {
  it.each([
    ['Roe, Jane', 'Jane Roe', 'Roe', 'Jane'],
    ['ROE, J. R.', 'J. R. ROE', 'ROE', 'J. R.'],
    ['García Márquez, Gabriel', 'Gabriel García Márquez', 'García Márquez', 'Gabriel'],
    ['van der Meer, Pieter', 'Pieter van der Meer', 'van der Meer', 'Pieter'],
    ["O'Neill, Anne-Marie", "Anne-Marie O'Neill", "O'Neill", 'Anne-Marie'],
    ['王, 小明', '王小明', '王', '小明'],
    ['Jane Roe', 'Jane Roe'],
    ['King, Martin Luther, Jr.', 'King, Martin Luther, Jr.'],
    ['King, Jr.', 'King, Jr.'],
    ['Ministry of Foreign Affairs, China', 'Ministry of Foreign Affairs, China'],
    ['China Daily, Beijing', 'China Daily, Beijing'],
    ['Acme, Inc.', 'Acme, Inc.'],
    ['Roe, Jane et al.', 'Roe, Jane et al.'],
    ['Roe, Jane and Poe, Joe', 'Roe, Jane and Poe, Joe'],
    ['Roe,', 'Roe,'],
  ])('%s is read %s', (told, name, family?: string, given?: string) => {
    expect(indexedName(told)).toEqual({ name, ...(family && { family, given }) });
  });
});

describe('a person described by parts', () => {
  it.each([
    [['Jane Roe', 'Roe', 'Jane'], { name: 'Jane Roe', family: 'Roe', given: 'Jane' }],
    [['By Jane  Roe', 'Roe', 'Jane'], { name: 'Jane Roe', family: 'Roe', given: 'Jane' }],
    [['Roe, Jane', 'Roe', 'Jane'], { name: 'Jane Roe', family: 'Roe', given: 'Jane' }],
    [[undefined, 'Roe', 'Jane'], { name: 'Jane Roe', family: 'Roe', given: 'Jane' }],
    [['王小明', '王', '小明'], { name: '王小明', family: '王', given: '小明' }],
    [['Cao Yin', 'Cao', 'Yin'], { name: 'Cao Yin', family: 'Cao', given: 'Yin' }],
    // Part of the name would be lost, or be somebody else's.
    [['Dr. Jane Roe, PhD', 'Roe', 'Jane'], { name: 'Dr. Jane Roe, PhD' }],
    [['Jane Roe', 'Poe', 'Joe'], { name: 'Jane Roe' }],
    [['BBC News', 'News', 'BBC'], { name: 'BBC News' }],
    [['Jane Roe', 'Roe', undefined], { name: 'Jane Roe' }],
    [['Jane Roe', 'Roe', ['Jane']], { name: 'Jane Roe' }],
    [[undefined, 'Roe', undefined], undefined],
  ])('%j is %j', ([name, family, given], told) => {
    expect(namedPerson(name, family, given)).toEqual(told);
  });
});

describe('an account’s name', () => {
  it.each(['admin', 'Administrator', 'site admin', 'wpadmin', 'admin2', 'Editor', 'staff', 'webmaster'])(
    '%s is no author',
    (name) => expect(isLogin(name)).toBe(true),
  );

  it.each(['Jane Roe', 'Staff Reporter', 'Ed Itor', 'Roota Admina', 'The Editors'])('%s is one', (name) =>
    expect(isLogin(name)).toBe(false),
  );
});
