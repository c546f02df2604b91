import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../../components/said/cut-text.ts';
import { usesForm, usesWords } from '../../../components/said/uses-words.ts';
import { excerpt } from '../../../corpus/search/excerpt.ts';
import { sample } from '../../browser/gallery/sample-pack.ts';

test.each([
  ['Respect Cyber-Sovereignty everywhere', 'cyber sovereignty', true],
  ['two cyberattacks a day', 'cyberattack', true],
  ['each nation’s “Internet sovereignty”', 'Internet sovereignty', true],
  ['尊重网络主权的原则', '网络主权', true],
  ['the resovereignty of it', 'sovereignty', false],
  ['a law of the land', 'rule of law', false],
])('in "%s" the words "%s" are used: %s', (text, form, used) => {
  expect(usesForm(text, [form])).toBe(used);
});

test('a person’s own words need not name the person', () => {
  const quotation = sample.quotation('lu-2014-bottom-line');
  const { term } = sample.term('multilateralism');
  expect(quotation && usesWords(quotation, term)).toBe(false);
  expect(quotation && usesWords(quotation, { ...term, person: 'lu-wei' })).toBe(true);
});

test('an excerpt never loses a letter of what was said', () => {
  const words = fc.array(fc.constantFrom('net', 'law,', 'peace.', 'China', '主权。', ' '), { maxLength: 60 });
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 120 }), (parts, max) => {
      const text = parts.join(' ');
      const { before, shown, after } = cutText(text, excerpt(text, ['law'], max));
      expect(before + shown + after).toBe(text);
    }),
  );
});
