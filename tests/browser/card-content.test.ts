import { expect, it } from 'vitest';
import { type AxNode, findAllByRole, findByRole, textOf } from './driver/ax-node.ts';
import { type Card, entriesOf, entryWith, openCard, pressIn } from './driver/card.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { hoverMark } from './driver/marks.ts';
import { shared } from './driver/shared.ts';
import { until } from './driver/until.ts';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Glossary</title><body>
<p>They spoke of cyber sovereignty, of the Great Firewall, of the first World Internet Conference, of
multilateralism, and of a community with a shared future in cyberspace.</p></body></html>`;

const cao =
  'With different conditions, political systems, cultural backgrounds and laws, every country has the right to choose its own method of cyberspace governance';
const xi = {
  of2014:
    'Following the principle of mutual respect and mutual trust, China is ready to work with other countries to deepen international cooperation, respect sovereignty on the Internet, uphold cybersecurity, and jointly build a cyberspace of peace, security, openness and cooperation, and an international Internet governance system of multilateralism, democracy and transparency',
  of2019:
    'China stands ready to work with countries around the world to enhance international cooperation on the basis of mutual respect and trust, respect cyber sovereignty, uphold cybersecurity, and work together to foster a peaceful, secure, open and cooperative cyberspace and put in place a multilateral, democratic and transparent global internet governance system.',
};
const lu =
  "What we do is in accordance with our laws, and all the moves we take are aimed at protecting our cybersecurity and users' interests. We are always friendly toward everyone, but we also have the right to decide and select those who can visit our country. ... I hope people coming to the country are our friends, and the real friends.";
const liu = 'Internet sovereignty of each country needs to be respected';

interface Opened {
  tab: Tab;
  card: Card;
}

/** Speaker and date as an entry shows them; where it is one, the word before the date. */
const signatures = (card: Card) =>
  entriesOf(card)
    .map(textOf)
    .filter((words) => words.includes('“') && words.includes('Save'))
    .map((words) => /^(.*?\b\d{4}\b)/.exec(words)?.[1]);

describeInBrowsers('what a card says', (stage) => {
  async function hovered(mark: string): Promise<Opened> {
    stage.server.page('http://news.example/glossary', page);
    const tab = await stage.browser.open('http://news.example/glossary');
    await hoverMark(tab, mark);
    return { tab, card: await openCard(tab, mark) };
  }
  const first = shared(() => hovered('cyber sovereignty'));
  /** The card that most tests here read, and open further: one for them all. */
  const sovereignty = async () => {
    const opened = await first();
    // Another test may have left another tab in front, and what is behind is hardly drawn.
    await opened.tab.page.bringToFront();
    return opened;
  };
  const boxIn = async (entry: AxNode, role: string, name: string) => {
    const node = findByRole(entry, role, name);
    if (!node) throw new Error(`no ${role} “${name}” in ${textOf(entry)}`);
    return node.box();
  };

  it('is the term, its kind, what it means, and who said what, the newest first', async () => {
    const { card } = await sovereignty();
    expect(findByRole(card.node, 'heading')?.name).toBe('cyber sovereignty');
    expect(card.text).toContain('Concept. 5 quotations, 2010–2023');
    expect(card.text).toContain(
      'The claim that each state governs the internet within its borders, by its own laws and as it sees fit.',
    );
    expect(signatures(card)).toEqual([
      'Cao Shumin inferred Mar 2023',
      'Xi Jinping 19 Nov 2014',
      'Lu Wei 30 Oct 2014',
      'Lu Wei 30 Oct 2014',
      'Liu Zhengrong 4 May 2010',
    ]);
    for (const name of ['Pin', 'Close']) expect(findAllByRole(card.node, 'button', name)).toHaveLength(1);
  });

  it('is every quotation whole, with role, occasion, source, and its own Copy and Save', async () => {
    const { card } = await sovereignty();
    const expected = {
      [cao]: [
        'Vice-minister, Cyberspace Administration of China · news conference introducing a white paper on law-based cyberspace governance',
        'China Daily, 3 Apr 2023',
      ],
      [lu]: [
        'Director, Cyberspace Administration of China · news conference in Beijing',
        'China Daily, 31 Oct 2014',
      ],
      [liu]: [
        'Deputy director general, Internet Affairs Bureau, State Council Information Office · Worldwide Cybersecurity Summit',
        'AFP, 4 May 2010',
      ],
    };
    for (const [words, [role, source]] of Object.entries(expected)) {
      const entry = entryWith(card, words);
      expect(textOf(entry)).toContain(`“${words}`);
      expect(textOf(entry)).toContain(role);
      expect(textOf(entry)).toContain(source);
      for (const name of ['Copy', 'Save']) expect(findAllByRole(entry, 'button', name)).toHaveLength(1);
    }
  });

  it('is two wordings of one statement in one entry, side by side, each with its own Copy and Save', async () => {
    const { card } = await sovereignty();
    const entry = entryWith(card, xi.of2014);
    expect(textOf(entry)).toContain(`“${xi.of2014}`);
    expect(textOf(entry)).toContain(`“${xi.of2019}`);
    expect(textOf(entry)).toContain('Printed two ways.');
    for (const name of ['Copy', 'Save']) expect(findAllByRole(entry, 'button', name)).toHaveLength(2);
    const left = await boxIn(entry, 'heading', 'China Daily, 20 Nov 2014');
    const right = await boxIn(entry, 'heading', 'China Daily, inferred Oct 2019');
    expect(right.y).toBeCloseTo(left.y, 0);
    expect(right.x).toBeGreaterThan(left.x + left.width - 1);
  });

  it('gives a long text to the eye on request', async () => {
    const { tab, card } = await sovereignty();
    for (const words of [xi.of2019, lu]) {
      const before = await entryWith(card, words).box();
      await pressIn(tab, words, 'Whole text');
      await until('the whole text', async () => {
        const entry = entryWith(await openCard(tab), words);
        return (await entry.box()).height > before.height + 40 && findByRole(entry, 'button', 'Shorter');
      });
    }
  });

  it('is also dated facts, with who claims them and from where', async () => {
    const { card } = await sovereignty();
    const claimed = textOf(entryWith(card, 'China respects other nations’ cyber-sovereignty.'));
    expect(claimed).toMatch(
      /^Dated fact, according to Cao Shumin inferred Mar 2023 China respects .* China Daily, 3 Apr 2023$/,
    );
    const stated = textOf(entryWith(card, 'The Cybersecurity Law is to protect sovereignty in cyberspace'));
    expect(stated).toMatch(/^Dated fact Jun 2017 The Cybersecurity Law .* China Daily, inferred Oct 2019$/);
  });

  it('is, of a term without quotations, that there are none, and what facts there are', async () => {
    const { tab, card } = await hovered('Great Firewall');
    expect(card.text).toContain('Concept. No quotations, 3 dated facts');
    expect(card.text).toContain(
      'Nobody is quoted on this term in the record. That is not to say that nobody spoke of it.',
    );
    const facts = entriesOf(card).map(textOf);
    expect(facts).toHaveLength(3);
    expect(facts[0]).toMatch(/^Dated fact, according to AFP published 4 May 2010 /);
    expect(findByRole(card.node, 'image')).toBeUndefined();
    await tab.close();
  });

  it('is a time line, as an image that says what it shows', async () => {
    const { card } = await sovereignty();
    const image = findByRole(card.node, 'image') ?? findByRole(card.node, 'img');
    expect(image?.name).toBe('Quotations by year: 2010: 1, 2014: 3, 2023: 1');
  });

  it('is “published” before a date of publication, and why, where nobody knows when it was said', async () => {
    const { tab, card } = await hovered('multilateralism');
    expect(signatures(card)).toEqual([
      'Wang Yi published 3 Apr 2023',
      'Luigi Gambardella published, inferred Oct 2019',
      'Xi Jinping 19 Nov 2014',
    ]);
    const gambardella = 'defending multilateralism';
    await pressIn(tab, gambardella, 'published, inferred');
    const told = await until('the reason', async () => {
      const words = textOf(entryWith(await openCard(tab), gambardella));
      return words.includes('The source does not state when this was said') && words;
    });
    expect(told).toContain('Publication date inferred: The page carries no date.');
    await tab.close();
  });

  it('is, on request, how a date was inferred or worked out, and what was mended', async () => {
    const { tab } = await sovereignty();
    await pressIn(tab, cao, 'inferred');
    await pressIn(tab, cao, 'Notes');
    await pressIn(tab, liu, 'Notes');
    const says = (words: string, note: string) =>
      until(`“${note}”`, async () => textOf(entryWith(await openCard(tab), words)).includes(note));
    await says(cao, 'Date inferred: The article does not say where these words fell.');
    await says(cao, 'Mended in the printed text: The comma before the attribution');
    await says(
      liu,
      'Date worked out: The report, of Tuesday 4 May 2010, says “on Tuesday” of an unnamed official at the conference',
    );
  });

  it('leads from a source’s name to its record', async () => {
    const { tab } = await sovereignty();
    await pressIn(tab, cao, 'China Daily, 3 Apr 2023');
    const record = await until('the record', async () => {
      const words = textOf(entryWith(await openCard(tab), cao));
      return words.includes('Rights') && words;
    });
    expect(record).toContain('Title China to continue pushing cyberspace governance');
    expect(record).toContain('Author Cao, Yin');
    expect(record).toContain('Published 3 Apr 2023 (stated in the source, The page says “Updated” that day');
  });

  it('leads from a source’s name to its address, where it has one', async () => {
    const { tab } = await sovereignty();
    const link = findByRole(entryWith(await openCard(tab), liu), 'link', 'AFP, 4 May 2010');
    const { x = 0, y = 0, width = 0, height = 0 } = (await link?.box()) ?? {};
    await tab.click(x + width / 2, y + height / 2);
    await until('phys.org to be asked for', () => stage.server.requests().includes('phys.org:443'));
  });
});
