import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CitedPassage, citationStyles } from '../../../corpus/citation/csl/citer.ts';
import { textOf } from '../../../corpus/citation/csl/run.ts';
import type { KeptPassage } from '../../../corpus/pack/passage.ts';
import { citerFor, keptSelection } from './export-fixture.ts';

const citers = await Promise.all(citationStyles.map((style) => citerFor(style)));

const runsOf = ({ attribution, reference }: CitedPassage) => reference ?? attribution;

/** Where the source stands, by each of the four styles. */
const sourcesOf = (kept: KeptPassage): CitedPassage[] =>
  citers.flatMap((citer) => citer.cite([kept]).passages);

const printed = (page: Parameters<typeof keptSelection>[0]): string[] =>
  sourcesOf(keptSelection({ published: '2026-01-02', ...page })).map((cited) => textOf(runsOf(cited)));

/** What no style may change of a name or title: all but quotation marks, spaces and a stop at its end. */
const core = (text: string) =>
  text
    .replace(/[\s“”‘’"'«»]/gu, '')
    .replace(/[.,]+$/, '')
    .toLowerCase();

const marks = [
  '’',
  '‘',
  '“',
  '”',
  '"',
  "'",
  '«',
  '$',
  '$&',
  '$$',
  '|',
  '<b>',
  '&',
  '%%STRING%%',
  '90s',
  '(',
  ')',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...marks, ' '), fc.stringMatching(/^[A-Za-z]{1,4}$/)), { maxLength: 9 })
  .map((parts) => `a${parts.join('')}b`);
const led = fc.tuple(fc.constantFrom('', '’', '"', '“', "'"), words).map((parts) => parts.join(''));

describe('what a page says of itself is printed as it is, in every style', () => {
  test('title, site, author and address, whatever marks stand in them', () => {
    const pages = fc.record({
      ...{ title: led, publisher: led, authors: fc.tuple(led) },
      ...{ url: words.map((text) => `https://x.example/${encodeURI(text)}'s?a=$&b=$$`) },
      lang: fc.constantFrom('en', undefined),
    });
    fc.assert(
      fc.property(pages, ({ lang, ...page }) => {
        const kept = keptSelection({ published: '2026-01-02', ...page, ...(lang !== undefined && { lang }) });
        for (const cited of sourcesOf(kept)) {
          const text = core(textOf(runsOf(cited)));
          for (const part of [page.title, page.publisher, ...page.authors, page.url])
            expect(text).toContain(core(part));
          expect(runsOf(cited).filter(({ url }) => url !== undefined)).toEqual([
            expect.objectContaining({ text: page.url, url: page.url }),
          ]);
        }
      }),
    );
  });

  test.each([
    'China’s ‘cloud’ and workers’ rights',
    '’90s nostalgia',
    'Dogs’ Life',
    '12" vinyl',
    '’t Nieuws',
  ])('no markup shows where a mark has no fellow: %s', (name) => {
    for (const text of printed({ title: name, publisher: `The ${name}` })) {
      expect(text).toContain(name);
      expect(text).toContain(`The ${name}`);
      expect(text).not.toContain('<');
    }
  });

  test('a dollar sign is one, and a bar within a name no divider', () => {
    for (const text of printed({ title: 'US$$ up', publisher: 'Cash $& Carry', authors: ['Roe | BBC'] }))
      for (const part of ['US$$ up', 'Cash $& Carry', 'Roe | BBC']) expect(text).toContain(part);
  });

  test('what is quoted within a title in quotation marks has the inner ones', () => {
    const page = { title: 'The “new” 12" vinyl, "loud" and proud', publisher: 'iNews', lang: 'en' };
    expect(printed(page).map((text) => /The .new. 12" vinyl, .loud. and proud/.exec(text)?.[0])).toEqual([
      'The “new” 12" vinyl, “loud” and proud',
      'The ‘new’ 12" vinyl, ‘loud’ and proud',
      'The ‘new’ 12" vinyl, ‘loud’ and proud',
      'The ‘new’ 12" vinyl, ‘loud’ and proud',
    ]);
  });

  test.each(['X-ray of a ﬁnding', 'Is it over?', 'iPhone, an obituary'])('capitals stay: %s', (title) => {
    for (const text of printed({ title, lang: 'en' })) expect(text).toContain(title);
  });

  test('a page without a title goes by its address, letter for letter', () => {
    const url = 'https://news.example/a-Story/of-the/week.html?id=3';
    for (const text of printed({ title: '', url, lang: 'en' }))
      expect(text.split(url).length).toBeGreaterThan(2);
  });
});
