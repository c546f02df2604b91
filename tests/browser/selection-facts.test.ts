import { expect, it } from 'vitest';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import { store } from './popup/stored.ts';
import { noteSaying } from './selection/corner-note.ts';
import { theOnlyOne } from './selection/kept-selections.ts';
import { selectWords } from './selection/select-words.ts';

const scope = (type: string, inner: string, property = '') =>
  `<div itemscope itemtype="https://schema.org/${type}" ${property}>${inner}</div>`;
const by = (name: string, date: string) =>
  `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name}</span></span>
   <meta itemprop="datePublished" content="${date}">`;
const comment = scope(
  'Comment',
  `<p>Nonsense.</p>${by('angryreader77', '2021-03-03')}`,
  'itemprop="comment"',
);
const related = scope('NewsArticle', `<h3>Another story</h3>${by('Old Author', '2009-01-01')}`);
const story = '<h1>Ministers meet</h1><p>Some plain words.</p><p>And others.</p><p>And more.</p>';
const told = {
  'first story': `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "First story",
    "url": "http://news.example/first", "author": {"name": "First Author"}, "datePublished": "2020-01-01"}</script>
    <meta property="og:site_name" content="The News"><meta name="author" content="First Author">`,
  'at night': `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "At night",
    "datePublished": "2024-01-05T01:30:00.000Z"}</script>`,
};

/** Gives the page the address of the next story, as a page does on which one follows the other. */
const goOn = (head = '') => `<script>
  history.pushState(null, '', '/second');
  document.title = 'Second story';
  document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(head).replaceAll('</', '<\\/')});
</script>`;

interface Case {
  what: string;
  url?: string;
  head?: string;
  body: string;
  page: Record<string, unknown>;
}

const cases: Case[] = [
  {
    what: 'nothing of related stories and comments',
    body: `<article>${story}</article>${related}${comment}`,
    page: { title: 'A page' },
  },
  {
    what: 'its own microdata, not that of related stories and comments',
    body: `${related}${scope('BlogPosting', `${story}${by('Jane Roe', '2020-11-12')}${comment}`)}${related}`,
    page: { title: 'A page', authors: ['Jane Roe'], published: '2020-11-12' },
  },
  {
    what: 'nothing of the story that stood at its address before',
    url: 'http://news.example/first',
    head: told['first story'],
    body: `${story}${goOn()}`,
    page: { title: 'Second story', url: 'http://news.example/second' },
  },
  {
    what: 'what its head says of the address that it has now',
    url: 'http://news.example/first',
    head: told['first story'].replace(/<meta name.*>/, ''),
    body: `${story}${goOn(`<link rel="canonical" href="/second"><script type="application/ld+json">{"@type": "Article",
      "headline": "Second, in full", "url": "https://www.news.example/second/", "author": "Jane Roe", "datePublished": "2021-02-02"}</script>`)}`,
    page: {
      title: 'Second, in full',
      url: 'http://news.example/second',
      authors: ['Jane Roe'],
      publisher: 'The News',
      published: '2021-02-02',
    },
  },
  {
    what: 'the day in its address, where a time in UTC is of the next',
    url: 'http://news.example/2024/01/04/at-night.html',
    head: told['at night'],
    body: story,
    page: { title: 'At night', published: '2024-01-04' },
  },
  {
    what: 'its own date, where another day in its address is none of its time',
    url: 'http://news.example/2023/12/24/at-night.html',
    head: told['at night'],
    body: story,
    page: { title: 'At night', published: '2024-01-05' },
  },
  {
    what: 'the day that it prints, where a time in UTC is of the next',
    head: told['at night'],
    body: `<article><h1>At night</h1><time datetime="2024-01-05T01:30:00Z">January 4, 2024, 8:30 p.m.</time>
      <p>Some plain words.</p></article>`,
    page: { title: 'At night', published: '2024-01-04' },
  },
  {
    what: 'the day that it prints where a program reads another',
    body: `<article><h1>At night</h1><b itemprop="datePublished" content="2024-01-05T01:30:00Z">January 4, 2024</b>
      <p>Some plain words.</p></article>`,
    page: { title: 'A page', published: '2024-01-04' },
  },
  {
    what: 'its date where that is told in words',
    head: '<meta name="citation_date" content="2018 Jun 14">',
    body: story,
    page: { title: 'A page', published: '2018-06-14' },
  },
  {
    what: 'nobody as its author, where other things alone have a name',
    head: `<script type="application/ld+json">[{"@type": "NewsArticle", "author": {"@type": "Person", "url": "/jane"}},
      {"@type": "Organization", "name": "Some Org"}]</script>`,
    body: story,
    page: { title: 'A page' },
  },
  {
    what: 'nothing of the only teaser on a front page',
    url: 'http://news.example/',
    head: told['at night'],
    body: story,
    page: { title: 'A page' },
  },
  {
    what: 'the journal, not the company that publishes it',
    head: `<script type="application/ld+json">{"@type": "ScholarlyArticle", "publisher": {"name": "Springer"}}</script>
      <meta name="citation_journal_title" content="Nature">`,
    body: story,
    page: { title: 'A page', publisher: 'Nature' },
  },
  {
    what: 'the authors by their parts, and the place in the journal, of a paper',
    head: `<meta name="citation_author" content="van der Meer, Pieter"><meta name="citation_author" content="World Body">
      <meta name="citation_journal_title" content="Journal of Things"><meta name="citation_volume" content="12">
      <meta name="citation_issue" content="3"><meta name="citation_firstpage" content="45">
      <meta name="citation_lastpage" content="67"><meta name="citation_doi" content="doi:10.1234/abc.5">`,
    body: story,
    page: {
      title: 'A page',
      authors: ['Pieter van der Meer', 'World Body'],
      authorNames: [{ name: 'Pieter van der Meer', family: 'van der Meer', given: 'Pieter' }],
      publisher: 'Journal of Things',
      journal: {
        ...{ title: 'Journal of Things', volume: '12', issue: '3', firstPage: '45', lastPage: '67' },
        doi: '10.1234/abc.5',
      },
    },
  },
  {
    what: 'its author by name, once, without the “By” before it',
    head: `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "By whom",
      "author": [{"name": "By Jane Roe"}, "by: Jane Roe", {"name": "Byron Poe"}]}</script>`,
    body: story,
    page: { title: 'By whom', authors: ['Jane Roe', 'Byron Poe'] },
  },
];

describeInBrowsers('a page of which a selection is saved', (stage) => {
  it.each(cases)('tells $what', async ({ url = 'http://news.example/story', head = '', body, page }) => {
    await store(stage.browser, {});
    stage.server.page(url, `<!doctype html><html><head><title>A page</title>${head}</head><body>${body}`);
    const tab = await stage.browser.open(url);
    await selectWords(tab, 'plain words');
    await stage.browser.shortcut(tab, 'save-selection');
    await noteSaying(tab, 'Saved', 'plain words');
    expect((await theOnlyOne(stage.browser)).page).toEqual({ url, site: 'news.example', ...page });
    await tab.close();
  });
});
