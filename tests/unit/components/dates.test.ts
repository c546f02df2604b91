import { expect, test } from 'vitest';
import { describeTerm } from '../../../components/card/describe-term.ts';
import { notesOf } from '../../../components/quotation/Notes.tsx';
import { roleLine, sourceName } from '../../../components/quotation/names.ts';
import { publicationDate, shownDate } from '../../../components/quotation/shown-date.ts';
import { sample } from '../../browser/gallery/sample-pack.ts';
import { readText } from './read-text.ts';

const en = readText('en');
const zh = readText('zh-CN');

function quotation(id: string) {
  const found = sample.quotation(id);
  if (found === undefined) throw new Error(`no ${id} in the sample`);
  return found;
}

test('a stated date says nothing of itself, any other has one word before it and a reason', () => {
  const date = (id: string) => shownDate(quotation(id), en);
  expect(date('liu-2010-sovereignty')).toEqual({ text: '4 May 2010', dateTime: '2010-05-04' });
  expect(date('cao-2023-method')).toMatchObject({ word: 'inferred', text: 'Mar 2023', dateTime: '2023-03' });
  expect(date('cao-2023-method').reason).toContain('a recent news conference');
  expect(date('lewis-2014-role')).toMatchObject({ word: 'published', text: '20 Nov 2014' });
  expect(date('lewis-2014-role').reason).toContain('does not');
});

test('a derived date shows as stated and tells on request', () => {
  expect(shownDate(quotation('lu-2014-bottom-line'), en).word).toBeUndefined();
  expect(notesOf(quotation('lu-2014-bottom-line'), en)).toEqual([expect.stringContaining('on Thursday')]);
  expect(notesOf(quotation('xi-2014-wic-message-a'), en)).toHaveLength(2);
});

test('an inferred date of publication is marked, too', () => {
  const { source } = quotation('xi-2014-wic-message-b');
  expect(publicationDate(source, en)).toMatchObject({ word: 'inferred', text: 'Oct 2019' });
  expect(publicationDate(source, zh)).toMatchObject({ word: '推断', text: '2019年10月' });
});

test('Chinese words stand where the record has them; others keep their language', () => {
  const xi = quotation('xi-2014-wic-message-a');
  expect(roleLine(xi, zh)).toEqual({ children: '国家主席 · 致首届世界互联网大会的贺词' });
  expect(roleLine(quotation('lewis-2014-role'), zh)).toEqual({
    children: 'Senior fellow, CSIS, Washington',
    lang: 'en',
  });
  expect(sourceName(xi.source, zh).children).toBe('中国日报');
});

test('a term’s line counts two wordings as one quotation', () => {
  expect(describeTerm(sample.term('cyber-sovereignty'), en)).toBe('concept. 5 quotations, 2010–2023');
  expect(describeTerm(sample.term('china-cybersecurity-week'), en)).toBe(
    'programme. No quotations, 2 dated facts',
  );
});
