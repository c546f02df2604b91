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
    'the JSON-LD that names its address, twice over, by its canonical one',
    '<link rel="canonical" href="https://www.news.example/dated/">' +
      jsonLd({ '@type': 'Article', url: 'http://news.example/other', datePublished: '2020-01-01' }) +
      jsonLd([
        { '@type': 'NewsArticle', '@id': '#a', url: '/dated', datePublished: '2018-06-14' },
        {
          '@type': 'NewsArticle',
          mainEntityOfPage: { '@id': 'http://news.example/dated#b' },
          datePublished: '2018-06-14',
        },
      ]),
    '',
    '14 Jun 2018',
  ],
  [
    'the article, not a comment on it',
    '',
    '<div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2021-05-05"></time></div>' +
      '<div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="2018-06-14">' +
      '<i itemprop="comment" itemscope itemtype="http://schema.org/Comment"><meta itemprop="datePublished" content="2021-05-05"></i></div>',
    '14 Jun 2018',
  ],
  [
    'the time of publication, not that of the last change',
    '',
    '<article><h1>News</h1><time class="entry-date published" datetime="2018-06-14"></time>, updated ' +
      '<time datetime="2022-01-01"></time><time class="updated" datetime="2022-01-02"></time><p>Wuzhen</p></article>',
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
  [
    'says only when it was changed, in its head',
    '',
    '<article><h1>News</h1>Last updated: <time datetime="2018-06-14">14 June</time><p>Wuzhen</p></article>',
  ],
  [
    'says so of two articles in its text',
    '',
    ['2018-06-14', '2017-01-01']
      .map(
        (date) =>
          `<div itemscope itemtype="https://schema.org/Article"><time itemprop="datePublished" datetime="${date}"></time></div>`,
      )
      .join(''),
  ],
  [
    'says so of a review on it',
    '',
    '<div itemscope itemtype="https://schema.org/Review"><meta itemprop="datePublished" content="2018-06-14"></div>',
  ],
  [
    'dates another page of the site',
    jsonLd({ '@type': 'Article', url: 'http://news.example/featured', datePublished: '2018-06-14' }),
    '',
  ],
  ['dates something else', jsonLd({ '@type': 'Event', datePublished: '2018-06-14' }), ''],
];

describeInBrowsers('the date of the page', (stage) => {
  let tab: Tab | undefined;
  /** The card on a page with that in its head and body; all on one tab. */
  async function cardOn(head: string, body: string, query = ''): Promise<Card> {
    const url = `http://news.example/dated${query}`;
    stage.server.page('http://news.example/dated', pageOf(text + body, head));
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

  it('is not the last page’s, where another came in its place under the same document', async () => {
    const stale = [
      meta('property="article:published_time"', '2018-06-14') +
        meta('property="og:url"', 'http://news.example/dated'),
      jsonLd({ '@type': 'Article', '@id': '#article', datePublished: '2018-06-14' }),
    ];
    for (const head of stale) {
      expect((await cardOn(head, '')).text).toContain('After this page, 14 Jun 2018');
      const next = async (address: string, named: string) => {
        await tab?.press('Escape');
        await tab?.evaluate(
          (to, of) => {
            history.pushState({}, '', to);
            document.querySelector('meta[property="og:url"]')?.setAttribute('content', of);
            document.querySelector('p')?.replaceChildren('Again of cyber sovereignty.');
          },
          address,
          named,
        );
        await hoverMark(tab as Tab, 'cyber sovereignty');
        return openCard(tab as Tab, 'cyber sovereignty');
      };
      expect((await next('/next', 'http://news.example/dated')).text).not.toMatch(/this page/i);
      if (head.includes('og:url')) {
        expect((await next('/third', 'http://news.example/third')).text).toContain('After this page, 14 Jun');
      }
    }
  });

  it('stays the page’s when it only drops words from its address', async () => {
    const drops = '<script>history.replaceState({}, "", "/dated?id=3#x")</script>';
    const card = await cardOn(meta('name="date"', '2018-06-14') + drops, '', '?from=mail&id=3');
    expect(card.text).toContain('After this page, 14 Jun 2018');
  });

  it('leaves no error in any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
