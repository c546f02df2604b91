import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockEdge } from '../../../entrypoints/page-facts/anchors.ts';
import { findDirective } from '../../../entrypoints/page-facts/find-directive.ts';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const decode = (part: string | undefined) => (part ? literal(decodeURIComponent(part)) : '');

/** What a browser finds by a directive, by a plain reading of the specification. */
function found(page: string, directive: string): string | undefined {
  const parts = directive.slice('text='.length).split(',');
  const prefix = parts[0]?.endsWith('-') ? decode(parts.shift()?.slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decode(parts.pop()?.slice(1)) : '';
  const [start, end] = parts.map(decode);
  const gap = `[ ${blockEdge}]*`;
  const before = prefix && `(?<=(?<!\\w)${prefix}${gap})`;
  const after = suffix && `(?=${gap}${suffix}(?!\\w))`;
  const first = new RegExp(`${before}(?<!\\w)${start}${end ? '' : after}(?!\\w)`, 'iu').exec(page);
  if (!first || !end) return first ? `${first.index}: ${first[0]}` : undefined;
  const rest = page.slice(first.index);
  const whole = new RegExp(`^.{${first[0].length}}.*?(?<!\\w)${end}(?!\\w)${after}`, 'isu').exec(rest);
  return whole ? `${first.index}: ${whole[0]}` : undefined;
}

const words = fc.constantFrom(
  'the',
  'The',
  'internet',
  'and',
  'order',
  'a',
  'rule-based',
  'state,',
  '“we”',
  '&',
  'Cyber',
);
const block = fc.array(words, { minLength: 1, maxLength: 25 }).map((all) => all.join(' '));

describe('a text directive', () => {
  test('leads to its passage and to no other, whatever repeats on the page', () => {
    let made = 0;
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (blocks, a, b) => {
        const page = blocks.join(blockEdge);
        const [from, to] = [a % page.length, b % page.length].sort((x, y) => x - y) as [number, number];
        const directive = findDirective(page, { from, to });
        if (directive === undefined) return;
        made += 1;
        const [, at, text] = /^(\d+): (.*)$/s.exec(found(page, directive) ?? '') ?? [];
        // Widened to whole words, or begun and ended a few words within; never elsewhere.
        expect(Number(at)).toBeLessThan(to);
        expect(Number(at) + (text ?? '').length).toBeGreaterThan(from);
        const chosen = page.slice(from, to).replace(/^[^\w]+|[^\w]+$/g, '');
        if (!chosen.includes(blockEdge)) expect(text).toContain(chosen);
      }),
      { numRuns: 2000 },
    );
    expect(made).toBeGreaterThan(1000);
  });

  test.each([
    ['A page of words.', 'page of', 'text=page%20of'],
    ['One thing. Another thing.', 'thing.', 'text=Another-,thing'],
    [`One thing${blockEdge}Another thing`, 'thing', 'text=Another-,thing'],
    ['rule-based, a & b', 'rule-based, a & b', 'text=rule%2Dbased%2C%20a%20%26%20b'],
    ['He said: “Order”', 'Order', 'text=Order'],
    ['网络主权是一个概念', '主权', 'text=%E4%B8%BB%E6%9D%83'],
  ])('in “%s” for “%s” is %s', (page, passage, directive) => {
    const from = page.lastIndexOf(passage);
    expect(findDirective(page, { from, to: from + passage.length })).toBe(directive);
  });

  test('is widened to whole words', () => {
    const page = 'Sovereign internet';
    expect(findDirective(page, { from: 3, to: 12 })).toBe('text=Sovereign%20internet');
  });

  test('names a long passage by its first and last words', () => {
    const page = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
    const directive = findDirective(page, { from: 0, to: page.length });
    expect(directive).toBe('text=word0%20word1%20word2%20word3,word196%20word197%20word198%20word199');
  });

  test('there is none between two that are alike with all around them', () => {
    const page = Array.from({ length: 100 }, () => 'over and over').join(' ');
    expect(findDirective(page, { from: 500, to: 513 })).toBeUndefined();
  });
});
