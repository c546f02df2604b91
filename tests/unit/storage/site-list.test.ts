import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePattern } from '../../../storage/parse-pattern.ts';
import { readSiteList, writeSiteList } from '../../../storage/site-list.ts';

describe('a pattern', () => {
  test.each([
    ['example.org', 'example.org'],
    ['  WWW.Example.ORG ', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['*.www.example.org', '*.www.example.org'],
    ['https://news.example.org:8080/a?b#c', 'news.example.org'],
    ['news.example.org/a/b', 'news.example.org'],
    ['news.example.org:8080', 'news.example.org'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['＊．example．org', '*.example.org'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['local files', 'local files'],
    ['file:///home/me/a.html', 'local files'],
  ])('written “%s” is %s', (written, pattern) => {
    expect(parsePattern(written)).toEqual({ ok: true, pattern });
  });

  test.each([
    ['', 'empty'],
    ['*', 'star'],
    ['news.*.org', 'star'],
    ['*example.org', 'star'],
    ['https://*.example.org/', 'star'],
    ['chrome://settings', 'address'],
    ['*.', 'host'],
    ['a b.org', 'host'],
    ['-a.org', 'host'],
    ['a..org', 'host'],
    ['..', 'host'],
    ['.', 'host'],
    ['me@example.org', 'host'],
    ['*.127.0.0.1', 'host'],
    ['first page', 'host'],
  ])('“%s” is none: %s', (written, fault) => {
    expect(parsePattern(written)).toEqual({ ok: false, fault });
  });
});

describe('a list of sites', () => {
  test('is one pattern a line; comments, empty lines and any line ending are taken', () => {
    const text = '\uFEFF# mine\r\nexample.org off\r\n\n*.example.com ON # all\rlocal files on\nplain.org';
    expect(readSiteList(text, false)).toEqual({
      ok: true,
      rules: [
        { pattern: 'example.org', on: false },
        { pattern: '*.example.com', on: true },
        { pattern: 'local files', on: true },
        { pattern: 'plain.org', on: false },
      ],
    });
  });

  test('with faults has none of its rules, and each fault with its line', () => {
    const text = 'example.org off\nnews.*.org\n\nhttp://\nexample.org on\nexample.org off';
    expect(readSiteList(text, false)).toEqual({
      ok: false,
      faults: [
        { line: 2, words: 'news.*.org', fault: 'star' },
        { line: 4, words: 'http://', fault: 'address' },
        { line: 5, words: 'example.org on', fault: 'opposite', of: 1 },
      ],
    });
  });

  test('that was written reads back as the same rules', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
    const host = fc
      .array(label, { minLength: 1, maxLength: 3 })
      .map((labels) => [...labels, 'org'].join('.'));
    const star = fc.constantFrom('', '*.');
    const pattern = fc.tuple(star, host).map((parts) => parts.join(''));
    const valid = pattern.filter((one) => {
      const parsed = parsePattern(one);
      return parsed.ok && parsed.pattern === one;
    });
    const rules = fc.uniqueArray(fc.record({ pattern: valid, on: fc.boolean() }), {
      selector: (rule) => rule.pattern,
    });
    fc.assert(
      fc.property(rules, (some) => {
        expect(readSiteList(writeSiteList(some), true)).toEqual({ ok: true, rules: some });
      }),
    );
  });
});
