import { expect, it } from 'vitest';
import { findAllByRole, findByRole, textOf } from './driver/ax-node.ts';
import { clickNode } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import { shared } from './driver/shared.ts';
import { until } from './driver/until.ts';
import { eventually } from './options/options-view.ts';
import { ask, holds, itemWith, listed, says } from './popup/answers.ts';
import { bundledPack } from './popup/bundled-pack.ts';
import { printedDate } from './popup/printed-date.ts';

const liu = 'Internet sovereignty of each country needs to be respected';
const lu = 'but our bottom line is that everyone who comes should abide by Chinese laws.';
const ma = "China is participating in the world's Internet development and is providing unique values.";
const xi = {
  printed2014: 'Following the principle of mutual respect and mutual trust',
  printed2019: 'on the basis of mutual respect and trust',
};

/** A query, and what one of the listed answers must hold. */
const queries = [
  { of: 'the beginning of a word', query: 'sover', answer: ['cyber sovereignty', 'concept'] },
  { of: 'a misspelling', query: 'soverignty', answer: [liu, 'Liu Zhengrong', '4 May 2010'] },
  { of: 'a speaker', query: 'Lu Wei', answer: [lu, 'Lu Wei', '30 Oct 2014'] },
  { of: 'a speaker as a person', query: 'Lu Wei', answer: ['Lu Wei', 'person'] },
  {
    of: 'a name as printed elsewhere',
    query: 'Jack Ma Yun',
    answer: [ma, 'Jack Ma', 'published 20 Nov 2014'],
  },
  { of: 'a term in Chinese', query: '网络主权', answer: ['cyber sovereignty', 'concept'] },
  {
    of: 'what is filed under a Chinese term',
    query: '网络主权',
    answer: [liu, 'Liu Zhengrong', '4 May 2010'],
  },
  { of: 'a term in another spelling', query: 'cyber-sovereignty', answer: ['cyber sovereignty', 'concept'] },
  {
    of: 'an occasion',
    query: 'Worldwide Cybersecurity Summit',
    answer: [liu, 'Liu Zhengrong', '4 May 2010'],
  },
  {
    of: 'a source',
    query: 'Beijing ready to cooperate',
    answer: [xi.printed2014, 'Xi Jinping', '19 Nov 2014'],
  },
  {
    of: 'an event',
    query: 'EastWest Institute think tank',
    answer: ['Dated fact', 'host to the Worldwide Cybersecurity Summit'],
  },
  { of: 'a year', query: '2014', answer: [xi.printed2014, 'Xi Jinping', '19 Nov 2014'] },
  { of: 'a Chinese name', query: '习近平', answer: ['Xi Jinping', 'person'] },
  { of: 'whom a Chinese name names', query: '习近平', answer: [xi.printed2014, 'Xi Jinping', '19 Nov 2014'] },
  {
    of: 'a date that is inferred',
    query: 'Cao Shumin',
    answer: ['method of cyberspace governance', 'Cao Shumin', 'inferred Mar 2023'],
  },
];

describeInBrowsers('the search', (stage) => {
  /** One popup for all: each test puts its own query in place of the last. */
  const popup = shared(async () => {
    stage.server.page('http://news.example/plain', '<!doctype html><title>Plain</title><p>Nothing here.');
    return stage.browser.popup(await stage.browser.open('http://news.example/plain'));
  });

  it.each(queries)('answers $of: $query', async ({ query, answer }) => {
    const view = await popup();
    await ask(view, query);
    await itemWith(view, ...answer);
  });

  it('shows dates whole, however long what stands before them is', async () => {
    const view = await popup();
    await ask(view, 'experts after:2014');
    await itemWith(view, 'according to officials and experts', 'published 3 Apr 2023');
    const cutOff = await view.evaluate(() =>
      [...document.querySelectorAll('.rows > .row .date')].filter(
        (date) => date.getBoundingClientRect().right > document.documentElement.clientWidth - 16 + 0.5,
      ),
    );
    expect(cutOff).toEqual([]);
    // The words drawn over the field stand where the field's own do.
    const padding = await view.evaluate(
      () => getComputedStyle(document.querySelector('input') as Element).paddingLeft,
    );
    expect(padding).toBe('0px');
  });

  it('answers as one types, without Enter', async () => {
    const view = await popup();
    await ask(view, '');
    await view.type('multil');
    await itemWith(view, 'multilateralism', 'concept');
    await view.type('x');
    await says(view, 'Nothing on record for multilx');
  });

  it('lists all that a speaker is quoted as saying: the whole text, the name, the date', async () => {
    const view = await popup();
    const { people, quotations, sources } = await bundledPack(view);
    const speakers = people.filter(({ id }) => quotations.some(({ speaker }) => speaker === id));
    expect(speakers.length).toBeGreaterThan(10);
    for (const { id, name } of speakers) {
      await ask(view, name);
      const own = quotations.filter(({ speaker }) => speaker === id);
      await itemWith(view, name, 'person');
      const missing = async () => {
        const items = (await listed(view)).map(textOf);
        const stands = (wording: (typeof own)[number]) =>
          items.some((item) => holds(item, [`“${wording.text}”`, name, printedDate(wording, sources)]));
        const wordings = ({ id, rendering }: (typeof own)[number]) =>
          quotations.filter((other) => other.id === id || (rendering && other.rendering === rendering));
        return own.filter((quotation) => !wordings(quotation).some(stands)).map((quotation) => quotation.id);
      };
      // What lies below the window is drawn a moment later.
      await eventually(missing, []);
    }
  });

  it('marks the words that answer', async () => {
    const view = await popup();
    await ask(view, 'mutual trust');
    const item = await itemWith(view, xi.printed2014);
    const marks = findAllByRole(item, 'mark').map(textOf);
    expect(marks).toContain('mutual trust');
  });

  it('gives two wordings of one statement as one answer', async () => {
    const view = await popup();
    await ask(view, 'mutual respect');
    await itemWith(view, 'and one other wording');
    const items = (await listed(view)).map(textOf);
    const either = items.filter((item) => Object.values(xi).some((words) => holds(item, [words])));
    expect(either).toHaveLength(1);
  });

  it('says that there is no answer, suggests the nearest words, and searches the one chosen', async () => {
    const view = await popup();
    await ask(view, 'multistakeholder');
    await says(
      view,
      'Nothing on record for multistakeholder',
      'Nearest words on record',
      'not that nobody said it',
    );
    const [nearest] = await listed(view);
    const button = nearest && findByRole(nearest, 'button');
    if (!button) throw new Error('nothing is suggested');
    await clickNode(view, button);
    await until('the word to be searched', async () => {
      const box = findByRole(await view.axTree(), 'searchbox', 'Search the record');
      return box && textOf(box) === button.name;
    });
    await itemWith(view, button.name, 'Copy', 'Save');
  });
});
