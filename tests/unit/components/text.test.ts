import { expect, test } from 'vitest';
import { createText, localeOf } from '../../../components/text.ts';
import { readText } from './read-text.ts';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH', 'zh-CN'],
  ['en-GB', 'en'],
  ['de', 'en'],
])('a browser in %s gets the interface in %s', (language, locale) => {
  expect(localeOf(language)).toBe(locale);
});

test('numbers of things agree with their noun', () => {
  const text = readText('en');
  expect([0, 1, 2, 1234].map((n) => text.count('quotations', n))).toEqual([
    '0 quotations',
    '1 quotation',
    '2 quotations',
    '1234 quotations',
  ]);
  expect(readText('zh-CN').count('quotations', 1)).toBe('引语 1 条');
});

test('parts that are not known leave no comma', () => {
  expect(readText('en').join(['Director', undefined, '', 'Wuzhen'])).toBe('Director, Wuzhen');
  expect(readText('zh-CN').join(['主任', '乌镇'])).toBe('主任，乌镇');
  expect(readText('en').join([undefined])).toBe('');
});

test('a message that the browser lacks is an error, not an empty button', () => {
  expect(() => createText(() => '', 'en').t('copy')).toThrow(RangeError);
});
