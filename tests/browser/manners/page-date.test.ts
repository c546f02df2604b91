import { expect, it } from 'vitest';
import { findByRole } from '../driver/ax-node.ts';
import { type Card, openCard } from '../driver/card.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import type { Tab } from '../driver/driver.ts';
import { hoverMark } from '../driver/marks.ts';
import { pageOf } from '../driver/open-page.ts';

const text = '<p>Of cyber sovereignty.</p>';
const jsonLd = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const meta = (name: string, content: string) => `<meta ${name} content="${content}">`;

/** What a page's head and body say of its date, and the date that the card then names. */
const told: [string, string, string, string][] = [
  [
    'JSON-LD',
    jsonLd({ '@type': 'NewsArticle', datePublished: '2018-06-14T23:30:00+09:00' }),
    '',
    '14 Jun 2018',
  ],
  [
    'a graph of JSON-LD',
    jsonLd({
      '@graph': [
        { '@type': 'Organization' },
        { '@type': ['Thing', 'BlogPosting'], datePublished: '2018-06-14' },
      ],
    }),
    '',
    '14 Jun 2018',
  ],
  [
    'Open Graph',
    meta('property="article:published_time"', '2018-06-14T09:00:00Z') +
      meta('property="article:modified_time"', '2022-01-01'),
    '',
    '14 Jun 2018',
  ],
  ['citation metadata', meta('name="citation_publication_date"', '2018/6/14'), '', '14 Jun 2018'],
  ['Dublin Core, by the month', meta('name="DC.date.issued"', '2018-06'), '', 'Jun 2018'],
  [
    'a time that is marked as such',
    '',
    '<time itemprop="datePublished" datetime="2018-06-14">long ago</time>',
    '14 Jun 2018',
  ],
  [
    'the time in the head of its only article',
    '',
    '<article><h1>News</h1><time datetime="2018-06-14">14 June</time><p>Wuzhen</p></article>',
    '14 Jun 2018',
  ],
  [
    'Open Graph, where its JSON-LD is broken',
    jsonLd('{"@type": "Article", "datePublished": ') +
      meta('property="article:published_time"', '2018-06-14'),
    '',
    '14 Jun 2018',
  ],
];

/** Pages that don't say when they were published. */
const silent: [string, string, string][] = [
  ['has no date', '', ''],
  ['names a date in its text', '', '<article><p>On <time datetime="2018-06-14">14 June</time></p></article>'],
  ['says only when it was changed', meta('property="article:modified_time"', '2018-06-14'), ''],
  ['has a date that can’t be', meta('property="article:published_time"', '2018-06-31'), ''],
  ['has a date in words', meta('name="date"', '6/14/2018'), ''],
  ['dates something else', jsonLd({ '@type': 'Event', datePublished: '2018-06-14' }), ''],
];

describeInBrowsers('the date of the page', (stage) => {
  let tab: Tab | undefined;
  /** The card on a page with that in its head and body; all on one tab. */
  async function cardOn(head: string, body: string): Promise<Card> {
    const url = 'http://news.example/dated';
    stage.server.page(url, pageOf(text + body, head));
    if (tab) await tab.goto(url);
    tab ??= await stage.browser.open(url);
    await hoverMark(tab, 'cyber sovereignty');
    return openCard(tab, 'cyber sovereignty');
  }

  it.each(told)(
    'is taken from %s: what was said before it, and what after',
    async (_by, head, body, date) => {
      const card = await cardOn(head, body);
      const [after, before] = [`After this page, ${date}`, `Before this page, ${date}`].map((words) =>
        card.text.indexOf(words),
      ) as [number, number];
      const said = (words: string) => card.text.indexOf(words);
      expect(after).toBeGreaterThan(0);
      expect(said('every country has the right to choose')).toBeGreaterThan(after);
      expect(before).toBeGreaterThan(said('every country has the right to choose'));
      expect(said('sovereignty of each country needs to be respected')).toBeGreaterThan(before);
      const years = findByRole(card.node, 'image') ?? findByRole(card.node, 'img');
      expect(years?.name).toContain(date);
    },
  );

  it.each(silent)('is not made up for a page that %s', async (_what, head, body) => {
    const card = await cardOn(head, body);
    expect(card.text).not.toMatch(/this page/i);
    expect(card.text).toContain('sovereignty of each country needs to be respected');
  });

  it('leaves no error in any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
