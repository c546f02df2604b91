import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../corpus/search/excerpt.ts';
import { markWords } from '../../../corpus/search/mark-words.ts';

const marked = (text: string, ...words: string[]) =>
  markWords(text, words)
    .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
    .join('');

describe('markWords marks', () => {
  it.each([
    ['Respect sovereignty.', ['sovereignty'], 'Respect [sovereignty].'],
    ['Respect sovereignty.', ['sov'], 'Respect [sovereignty].'],
    ['Cyber and cyberspace', ['cyber'], '[Cyber] and cyberspace'],
    ['An exercise', ['e'], 'An exercise'],
    ['Cyberattacks', ['cyberattack'], '[Cyberattacks]'],
    ['cyber-sovereignty', ['cybersovereignty'], '[cyber-sovereignty]'],
    ['on Cyber-Sovereignty, and cyber', ['cyber sovereignty'], 'on [Cyber-Sovereignty], and cyber'],
    ['mutual, trust; mutual trust', ['mutual trust'], 'mutual, trust; [mutual trust]'],
    ['维护网络主权的原则', ['网络', '络主', '主权'], '维护[网络主权]的原则'],
    ['Fadi Chehadé’s 5G', ['chehade', '5g'], 'Fadi [Chehadé’s 5G]'],
    ['nothing here', ['zebra'], 'nothing here'],
  ])('in “%s” %j', (text, words, expected) => {
    expect(marked(text, ...words)).toBe(expected);
  });

  it('gives back the whole text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ maxLength: 3 })), (text, words) => {
        expect(
          markWords(text, words)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('excerpt', () => {
  const text =
    'Following the principle of mutual respect, China is ready to deepen international cooperation, respect sovereignty on the Internet, uphold cybersecurity, and jointly build a cyberspace of peace.';

  it('cuts at clauses, around the words', () => {
    expect(excerpt(text, ['sovereignty'], 100)).toEqual({
      before: true,
      text: 'China is ready to deepen international cooperation, respect sovereignty on the Internet,',
      after: true,
    });
  });

  it('begins at the beginning where none of the words stands', () => {
    expect(excerpt(text, ['zebra'], 50)).toEqual({
      before: false,
      text: 'Following the principle of mutual respect,',
      after: true,
    });
  });

  it('leaves a short text whole', () => {
    expect(excerpt(text, ['sovereignty'], text.length)).toEqual({ before: false, text, after: false });
  });

  it('begins or ends with a clause where a whole one is too long', () => {
    const long =
      'Nothing that anybody has ever seen of it was without any limit. Better use, development and governance of the internet calls for the strengthening of cooperation between all';
    expect(excerpt(long, ['governance of the internet'], 80)).toEqual({
      before: true,
      text: 'Better use, development and governance of the internet calls for the',
      after: true,
    });
  });

  it('cuts between words where a clause is too long, and between Han clauses', () => {
    expect(excerpt(text, ['sovereignty'], 24)).toEqual({
      before: true,
      text: 'respect sovereignty on',
      after: true,
    });
    expect(excerpt('尊重各国，维护网络主权，加强合作。', ['网络主权'], 8).text).toBe('维护网络主权，');
  });

  it('does not take a number or a name apart', () => {
    expect(excerpt('They lost 1,000 dollars, all told, in the U.S.', ['dollars'], 28).text).toBe(
      'They lost 1,000 dollars,',
    );
  });

  it('holds a part of what is longer than it may be', () => {
    expect(excerpt('net net law law law net', ['law'], 8).text).toContain('law');
  });

  it('is always a part of the text that holds a word sought, says what was cut, and is short enough', () => {
    const word = fc.constantFrom('net', 'law', 'peace,', 'trust.', 'and', '主权', '“so', 'far”', '—');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 8, max: 60 }),
        (words, max) => {
          const whole = words.join(' ');
          const { before, text: part, after } = excerpt(whole, ['law'], max);
          const at = whole.indexOf(part);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(part.length).toBeLessThanOrEqual(Math.max(max, 0));
          if (whole.includes('law')) expect(part).toContain('law');
          expect(before || after).toBe(whole.length > part.length && whole.trim() !== part);
        },
      ),
    );
  });
});
