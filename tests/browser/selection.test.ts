import { expect, it } from 'vitest';
import { textOf } from './driver/ax-node.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { untilFocused } from './driver/focused.ts';
import { until } from './driver/until.ts';
import { says } from './popup/answers.ts';
import { store, stored } from './popup/stored.ts';
import { noNote, noteSaying, pressInNote } from './selection/corner-note.ts';
import { keptSelections, theOnlyOne } from './selection/kept-selections.ts';
import { selectWords } from './selection/select-words.ts';

const address = 'http://news.example/business/summit?page=1';
const article = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Summit opens | The Example</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
  {"@type": "WebSite", "name": "The Example site"},
  {"@type": "NewsArticle", "headline": "Summit opens in Dallas", "datePublished": "2010-05-04T09:30:00-05:00",
   "author": [{"@type": "Person", "name": "Chris Lefkow"}, {"@id": "#second"}],
   "publisher": {"@type": "Organization", "name": "The Example"}},
  {"@type": "Person", "@id": "#second", "name": "Ann Other"}]}</script>
<style>.reader { position: absolute; width: 1px; height: 1px; overflow: hidden }</style></head>
<body><h1>Summit opens</h1>
<p>Some 400&nbsp;government officials, business lead&shy;ers<script>var x = 'not printed';</script> and
   <span hidden>hidden</span><em>cyber</em>security <span class="reader">for readers only</span>experts met.</p>
<p style="visibility: hidden">Invisible.</p>
<p>They spoke of <ruby>網絡<rt>wǎngluò</rt></ruby> and of order.<button>Share</button></p>
<p>Nothing else happened.</p></body></html>`;
const words =
  'Some 400 government officials, business leaders and cybersecurity experts met.\n\nThey spoke of 網絡 and of order.';

describeInBrowsers('a selection', (stage) => {
  async function opened(html = article, url = address): Promise<Tab> {
    await store(stage.browser, {});
    stage.server.page(url, html);
    return stage.browser.open(url);
  }
  const save = (tab: Tab) => stage.browser.shortcut(tab, 'save-selection');

  it('is kept as the page prints it, with what the page says of itself', async () => {
    const tab = await opened();
    await selectWords(tab, 'Some 400', 'of order.');
    await save(tab);
    const kept = await theOnlyOne(stage.browser);
    expect(kept.text).toBe(words);
    expect(kept.page).toEqual({
      title: 'Summit opens in Dallas',
      url: address,
      site: 'news.example',
      authors: ['Chris Lefkow', 'Ann Other'],
      publisher: 'The Example',
      published: '2010-05-04',
      lang: 'en-GB',
    });
    expect(kept.readOn).toBe(await tab.evaluate(() => new Date().toLocaleDateString('sv')));
    await noteSaying(
      tab,
      'Saved',
      'Some 400 government officials',
      'Chris Lefkow, Ann Other, The Example, published 4 May 2010',
    );
    await tab.close();
  });

  it.each([
    {
      what: 'citation_*',
      head: `<title>Site: paper</title><meta name="citation_title" content="A paper"><meta name="citation_author" content="Doe, Jane">
        <meta name="citation_author" content="Roe, Richard"><meta name="citation_journal_title" content="Journal of Examples">
        <meta name="citation_publication_date" content="2014/11">`,
      page: {
        title: 'A paper',
        authors: ['Jane Doe', 'Richard Roe'],
        authorNames: [
          { name: 'Jane Doe', family: 'Doe', given: 'Jane' },
          { name: 'Richard Roe', family: 'Roe', given: 'Richard' },
        ],
        publisher: 'Journal of Examples',
        published: '2014-11',
      },
    },
    {
      what: 'Open Graph and article:*',
      head: `<title>T</title><meta property="og:title" content="A story"><meta property="og:site_name" content="The Example">
        <meta property="article:author" content="https://www.facebook.example/someone"><meta property="og:locale" content="zh_CN">
        <meta property="article:published_time" content="2014-11-20T00:10:00+08:00">`,
      page: { title: 'A story', publisher: 'The Example', published: '2014-11-20', lang: 'zh-CN' },
    },
    {
      what: 'Dublin Core',
      head: `<title>T</title><meta name="DC.title" content="A report"><meta name="DC.creator" content="An Institute">
        <meta name="DC.publisher" content="A Press"><meta name="dcterms.issued" content="2019">`,
      page: { title: 'A report', authors: ['An Institute'], publisher: 'A Press', published: '2019' },
    },
    {
      what: 'microdata of the article, not of its comments and of teasers',
      head: `<title>T | The Example</title><meta property="og:title" content="Analysis: who governs the Internet">`,
      body: `<ul><li>A teaser <time itemprop="datePublished" datetime="2001-01-01">old</time></li>
        <li itemscope itemtype="https://schema.org/NewsArticle"><a itemprop="url" href="/other">Other</a>
        <b itemprop="author">Old Hand</b> <time itemprop="datePublished" datetime="2002-02-02">old</time></li></ul>
        <div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="mainEntityOfPage" content="${address}">
        <p>By <a itemprop="author" itemscope itemtype="https://schema.org/Person" href="/ann"><span itemprop="name">Ann Other</span></a>,
        <meta itemprop="datePublished" content="2014-11-20T09:00:00Z">yesterday</p><p>Some plain words.</p>
        <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Loud Voice</b>
        <meta itemprop="author" content="Louder Voice"><meta itemprop="datePublished" content="2020-01-01">Nonsense.</div></div>`,
      page: {
        title: 'Analysis: who governs the Internet',
        authors: ['Ann Other'],
        published: '2014-11-20',
      },
    },
    {
      what: 'an article without a date, under which somebody comments on a day',
      head: '<title>T</title>',
      body: `<article><h1>T</h1><p>Some plain words.</p><div><header>Loud Voice <time datetime="2020-01-01">then</time></header>
        <p>Nonsense.</p></div></article>`,
      page: { title: 'T' },
    },
    { what: 'nothing but a title', head: '<title>  Just a\n page </title>', page: { title: 'Just a page' } },
    {
      what: 'what is no fact: two articles, a guessed date, markup for a name',
      head: `<title>List</title><meta name="author" content="&lt;b>By&lt;/b> x"><meta name="date" content="last week">
        <script type="application/ld+json">[{"@type":"Article","headline":"One","datePublished":"2020-01-01"},
        {"@type":"Article","headline":"Two","datePublished":"2021-01-01"}]</script>`,
      page: { title: 'List' },
    },
  ])(
    'has these facts of $what, and none that are not there',
    async ({ head, body = '<p>Some plain words.</p>', page }) => {
      const tab = await opened(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
      await selectWords(tab, 'plain words');
      await save(tab);
      expect((await theOnlyOne(stage.browser)).page).toEqual({ url: address, site: 'news.example', ...page });
      await tab.close();
    },
  );

  it('has an address that leads back to it, also among others that read the same', async () => {
    const line = 'They met again, and again they parted. ';
    const filler = `<p style="height: 3000px">${line.repeat(3)}</p>`;
    const tab = await opened(
      `<!doctype html><title>Long</title>${filler}<p id="here">Before: ${line}After, co-operation & more.</p>${filler}`,
    );
    await tab.evaluate(() => {
      const text = document.querySelector('#here')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(
        text,
        'Before: '.length,
        text,
        'Before: They met again, and again'.length,
      );
    });
    await save(tab);
    const { fragmentUrl, text } = await theOnlyOne(stage.browser);
    expect(text).toBe('They met again, and again');
    expect(fragmentUrl).toMatch(/^http:\/\/news\.example\/business\/summit\?page=1#:~:text=/);
    const back = await stage.browser.open('about:blank');
    // A text fragment is followed where the reader goes somewhere, not where a script takes them.
    await back.goto(fragmentUrl);
    await until('the passage to be in view', () =>
      back.evaluate(() => {
        const box = document.querySelector('#here')?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      }),
    );
    await back.close();
    await tab.close();
  });

  it('in a frame is kept with the frame’s own page', async () => {
    stage.server.page(
      'http://other.example/inner',
      '<!doctype html><title>Inner</title><p>Words within a frame.</p>',
    );
    const tab = await opened(
      '<!doctype html><title>Outer</title><p>Words outside.</p><iframe src="http://other.example/inner" width="400" height="200"></iframe>',
    );
    const frame = await until('the frame', () =>
      tab.page.frames().find((one) => one.url().includes('inner')),
    );
    await frame.waitForSelector('p');
    const select = () => {
      window.focus();
      getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    };
    // What was selected around it before stays selected, and has no keyboard any more.
    await tab.evaluate(select);
    await frame.evaluate(select);
    await save(tab);
    expect(await theOnlyOne(stage.browser)).toMatchObject({
      text: 'Words within a frame.',
      page: { title: 'Inner', url: 'http://other.example/inner', site: 'other.example' },
    });
    await noteSaying(tab, 'Saved', 'Words within a frame.');
    await tab.close();
  });

  it('in an open shadow root is kept, too', async () => {
    const tab = await opened(
      '<!doctype html><title>Shadow</title><div id="host"><p>Slotted words.</p></div>',
    );
    await tab.evaluate(() => {
      const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
      const inner = root.appendChild(document.createElement('p'));
      inner.textContent = 'Words in the shadow.';
      root.appendChild(document.createElement('slot'));
      const text = inner.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 'Words in the'.length);
    });
    await save(tab);
    expect((await theOnlyOne(stage.browser)).text).toBe('Words in the');
    await tab.close();
  });

  it('is kept once, however often it is saved; the keyboard gets into the note, writes, and back out', async () => {
    const tab = await opened();
    await selectWords(tab, 'order.');
    await save(tab);
    const { id } = await theOnlyOne(stage.browser);
    await noteSaying(tab, 'Saved', 'order.');
    await save(tab);
    await untilFocused(tab, 'button Add a note');
    await tab.press('Enter');
    await untilFocused(tab, 'textbox Your note');
    await tab.type('Check it.');
    await until('the note to be kept', async () => {
      const note = (await stored(stage.browser))[`note:${id}`];
      return (note as { text?: string } | undefined)?.text === 'Check it.';
    });
    expect(await keptSelections(stage.browser)).toHaveLength(1);
    await tab.press('Escape');
    await noNote(tab);
    await tab.close();
  });

  it('goes again by Undo, and comes back by another', async () => {
    const tab = await opened();
    await selectWords(tab, 'order.');
    await save(tab);
    const before = await theOnlyOne(stage.browser);
    await pressInNote(tab, 'Undo');
    await noteSaying(tab, 'Removed');
    expect(await keptSelections(stage.browser)).toEqual([]);
    await pressInNote(tab, 'Undo');
    await noteSaying(tab, 'Saved');
    expect(await keptSelections(stage.browser)).toEqual([before]);
    await tab.close();
  });

  it('goes into the folder that was chosen last', async () => {
    const tab = await opened();
    await store(stage.browser, {
      'folder:folder-a': { format: 1, name: 'Sovereignty piece', createdAt: 1 },
      'recent-folder': 'folder-a',
    });
    await selectWords(tab, 'order.');
    await save(tab);
    const { id } = await theOnlyOne(stage.browser);
    await noteSaying(tab, 'Saved', 'to');
    expect((await stored(stage.browser))[`placed:${id}`]).toEqual({ format: 1, folder: 'folder-a' });
    await tab.close();
  });

  it('says so where nothing is selected, and keeps nothing', async () => {
    const tab = await opened();
    await save(tab);
    await noteSaying(tab, 'Nothing is selected, so nothing was saved.');
    expect(await stored(stage.browser)).toEqual({});
    await tab.close();
  });

  it('in a field is not saved, and says why', async () => {
    const tab = await opened('<!doctype html><title>Form</title><textarea>What I wrote.</textarea>');
    await tab.evaluate(() => document.querySelector('textarea')?.select());
    await tab.evaluate(() => document.querySelector('textarea')?.focus());
    await save(tab);
    await noteSaying(tab, 'What is selected stands in a text field, not in the printed page');
    expect(await stored(stage.browser)).toEqual({});
    await tab.close();
  });

  it('is shown in its own marks where it brings them', async () => {
    const tab = await opened('<!doctype html><title>Marks</title><p>“We must act.”</p>');
    await selectWords(tab, '“We must act.”');
    await save(tab);
    await noteSaying(tab, 'Saved', '“We must act.”');
    expect(textOf(await tab.axTree())).not.toContain('““');
    await tab.close();
  });

  it.each([
    { from: 'He said', to: 'then', kept: 'He said “we ‘trust’ you” then' },
    { from: 'He said', to: 'you', kept: 'He said “we ‘trust’ you”' },
    { from: 'we', to: 'then', kept: '“we ‘trust’ you” then' },
    { from: 'we', to: 'you', kept: 'we ‘trust’ you' },
    { from: 'Own', to: 'too.', kept: 'Own “marks”, and « others » too.' },
    { from: 'Er sagte', to: 'Wort.', kept: 'Er sagte „ein“ Wort.' },
    { from: 'Hun sa', to: 'da.', kept: 'Hun sa «nei» da.' },
  ])('keeps the marks that the browser prints around <q>: $kept', async ({ from, to, kept }) => {
    const tab = await opened(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Said</title>
      <p>He said <q>we <q>trust</q> you</q> then left.</p>
      <p>Own <q style="quotes: none">“marks”</q>, and <q style="quotes: '« ' ' »'">others</q> too.</p>
      <p lang="de">Er sagte <q>ein</q> Wort.</p><p lang="nb">Hun sa <q>nei</q> da.</p>`,
      'http://news.example/said',
    );
    await selectWords(tab, from, to);
    await save(tab);
    const { text, fragmentUrl } = await theOnlyOne(stage.browser);
    expect(text).toBe(kept);
    // The browser looks for the page's own text, which has no such marks.
    const sought = decodeURIComponent(fragmentUrl.split(':~:text=')[1] ?? '');
    expect(sought).toContain(from.split(' ')[0]);
    expect(sought).not.toMatch(/[‘„«]/);
    await tab.close();
  });

  it('is saved from the context menu, too', async () => {
    const tab = await opened();
    await selectWords(tab, 'Nothing else happened.');
    const { x, y } = await tab.evaluate(() => {
      const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
      return { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 5 };
    });
    await stage.browser.chooseFromMenu(tab, x, y, 'save-selection');
    expect((await theOnlyOne(stage.browser)).text).toBe('Nothing else happened.');
    await tab.close();
  });

  it('leaves the page’s elements as they are, but for the note', async () => {
    const tab = await opened();
    const inside = () => tab.evaluate(() => document.body.outerHTML + document.head.outerHTML);
    const before = await inside();
    await selectWords(tab, 'order.');
    await save(tab);
    await noteSaying(tab, 'Saved');
    expect(await inside()).toBe(before);
    await tab.close();
  });

  it('is not saved where no script runs, and the popup says so', async () => {
    await store(stage.browser, {});
    const tab = await stage.browser.openExtensionPage('options.html');
    await stage.browser.shortcut(tab, 'save-selection');
    const popup = await stage.browser.openedPopup();
    await says(popup, 'Extensions may not read this page, so the selection was not saved.');
    expect(await stored(stage.browser)).toEqual({});
    await popup.close();
    await tab.close();
  });
});
