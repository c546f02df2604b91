import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import type { Tab } from '../driver/driver.ts';
import { openPage } from '../driver/open-page.ts';
import { until } from '../driver/until.ts';

/** Forms that are marked on any page, and are no part of a longer one here. */
const terms = [
  'cyber sovereignty',
  'World Internet Conference',
  'fifth World Internet Conference',
  'cyberspace governance',
  'Internet governance',
  'digital Silk Road',
  'community with a shared future in cyberspace',
];
/** What stands between them: nothing that a term could begin or end with. */
const fillers = [
  '😀',
  'office',
  'naïve',
  'ﬁne',
  '𝒳𝒴',
  'co\u00adop',
  'e\u0301te\u0301',
  '数据',
  'ｆｕｌｌ',
  '👩‍👩‍👧',
  'a',
  '–',
  'ا',
  'ﬀ',
];

type Twist = (text: string, at: number) => string;
const put =
  (what: string): Twist =>
  (text, at) =>
    text.slice(0, at) + what + text.slice(at);
const turn =
  (by: (char: string) => string): Twist =>
  (text, at) =>
    text.slice(0, at) + by(text.charAt(at)) + text.slice(at + 1);

/** Other ways to write the same words, at a place within them. */
const twists: Twist[] = [
  put('\u00ad'),
  put('\u200b'),
  put('\u2060'),
  put('\ufeff'),
  turn((char) => (/[a-z]/i.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)),
  turn((char) => (/[aeiou]/.test(char) ? `${char}\u0301` : char)),
  turn((char) => char.toUpperCase()),
  turn((char) => (char === ' ' ? '\u00a0' : char)),
  turn((char) => (char === ' ' ? '\n   ' : char)),
  (text) => text.replace('fi', 'ﬁ'),
];

/** A term as it may be written, and where tags cut it: offsets into its text. */
interface Planted {
  term: string;
  text: string;
  cuts: number[];
}
const planted: fc.Arbitrary<Planted> = fc
  .record({
    term: fc.constantFrom(...terms),
    changes: fc.array(
      fc.record({ twist: fc.constantFrom(...twists), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
      {
        maxLength: 3,
      },
    ),
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 2 }),
  })
  .map(({ term, changes, cuts }) => {
    // Within the words: what stands at their edges is as well beside them.
    const text = changes.reduce(
      (all, { twist, at }) => twist(all, 1 + Math.floor(at * (all.length - 2))),
      term,
    );
    return {
      term,
      text,
      cuts: cuts.map((cut) => 1 + Math.floor(cut * (text.length - 2))).sort((a, b) => a - b),
    };
  });

const between = fc.array(fc.constantFrom(...fillers), { maxLength: 3 });
const tags = fc.constantFrom('b', 'i', 'span', 'a', 'x-part', 'bdi');
const paragraph = fc.record({
  parts: fc.array(fc.tuple(between, planted, tags), { minLength: 1, maxLength: 3 }),
  after: between,
});
type Paragraph = typeof paragraph extends fc.Arbitrary<infer P> ? P : never;

const words = (texts: string[]) => texts.map((text) => ` ${text}`).join('');

function markup({ parts, after }: Paragraph): string {
  const cut = ({ text, cuts }: Planted, tag: string) =>
    [0, ...cuts]
      .map((from, index) => text.slice(from, cuts[index]))
      .map((piece, index) => (index % 2 === 1 ? `<${tag}>${piece}</${tag}>` : piece))
      .join('');
  return `${parts.map(([before, plant, tag]) => `${words(before)} ${cut(plant, tag)}`).join('')}${words(after)} .`;
}

/** Puts the paragraphs on the page, reads what is marked in each, as it stands there, and whether the markup is the same. */
async function read(tab: Tab, paragraphs: string[]): Promise<{ marked: string[][]; same: boolean }> {
  await tab.evaluate((all) => {
    const main = document.querySelector('main') as Element;
    main.innerHTML = `${all.map((one) => `<p>${one}</p>`).join('')}<p id="last">multilateral <i>Wuzhen</i>, digital Silk Road</p>`;
    main.setAttribute('data-before', String(main.innerHTML.length));
    Object.assign(window, { before: main.innerHTML });
  }, paragraphs);
  const marksNow = () =>
    tab.evaluate(() => {
      const ours = [...CSS.highlights].filter(([name]) => name.startsWith('on-record'));
      const ranges = ours
        .flatMap(([, marks]) => [...marks])
        .map((mark) => {
          const range = new Range();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          return range;
        });
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const { before } = window as unknown as { before: string };
      return {
        marked: [...document.querySelectorAll('main p')].map((p) =>
          ranges.filter((range) => p.contains(range.startContainer)).map(String),
        ),
        same: document.querySelector('main')?.innerHTML === before,
      };
    });
  // Blocks are read in their order: once the last is marked, so are all.
  const { marked, same } = await until('the page to be read', async () => {
    const now = await marksNow();
    return now.marked.at(-1)?.includes('digital Silk Road') ? now : undefined;
  });
  return { marked: marked.slice(0, -1), same };
}

/** Without what a reader doesn't see or doesn't tell apart. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

describeInBrowsers('any text in any markup', (stage) => {
  it('is marked at exactly the characters of its terms, and stays as it is', async () => {
    const tab = await openPage(stage, '<main></main>', { head: '<style>p { margin: 0 }</style>' });
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 20, maxLength: 30 }), async (paragraphs) => {
        const { marked, same } = await read(tab, paragraphs.map(markup));
        expect(same).toBe(true);
        expect(marked).toEqual(paragraphs.map(({ parts }) => parts.map(([, { text }]) => text)));
        const normalized = marked.map((texts) => texts.map(plain));
        expect(normalized).toEqual(
          paragraphs.map(({ parts }) => parts.map(([, { term }]) => term.toLowerCase())),
        );
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(await stage.browser.errors()).toEqual([]);
    await tab.close();
  });
});
