import { expect, it } from 'vitest';
import { findAllByRole, findByRole, textOf } from './driver/ax-node.ts';
import { entryWith, noCard, openCard, pressIn } from './driver/card.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { untilFocused } from './driver/focused.ts';
import { hoverMark, markNamed } from './driver/marks.ts';
import { pasted } from './driver/pasted.ts';
import { until } from './driver/until.ts';

/** The page meddles with what is copied, as many do. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Glossary</title>
<script>
document.addEventListener('copy', (event) => {
  event.clipboardData.setData('text/plain', 'Read more at news.example');
  event.preventDefault();
});
</script>
<body><textarea rows="8" cols="80"></textarea>
<p>They spoke of cyber sovereignty and of the first World Internet Conference.</p></body></html>`;

/** What is to be on the clipboard: by the term on whose card it stands, and words that tell the entry. */
const citations = [
  {
    what: 'said on a stated day, in a source whose date is inferred',
    term: 'cyber sovereignty',
    words: 'China stands ready',
    place: 1,
    text: '“China stands ready to work with countries around the world to enhance international cooperation on the basis of mutual respect and trust, respect cyber sovereignty, uphold cybersecurity, and work together to foster a peaceful, secure, open and cooperative cyberspace and put in place a multilateral, democratic and transparent global internet governance system.” — Xi Jinping, President of China, congratulatory message to the first World Internet Conference, 19 Nov 2014. “China to step up cyberspace cooperation”, China Daily, Oct 2019 (inferred).',
  },
  {
    what: 'the other wording of the same',
    term: 'cyber sovereignty',
    words: 'Following the principle',
    place: 0,
    text: '“Following the principle of mutual respect and mutual trust, China is ready to work with other countries to deepen international cooperation, respect sovereignty on the Internet, uphold cybersecurity, and jointly build a cyberspace of peace, security, openness and cooperation, and an international Internet governance system of multilateralism, democracy and transparency” — Xi Jinping, President of China, congratulatory message to the first World Internet Conference, 19 Nov 2014. “Beijing ready to cooperate on Internet security”, China Daily, 20 Nov 2014.',
  },
  {
    what: 'said on a day that is inferred',
    term: 'cyber sovereignty',
    words: 'With different conditions',
    place: 0,
    text: '“With different conditions, political systems, cultural backgrounds and laws, every country has the right to choose its own method of cyberspace governance” — Cao Shumin, Vice-minister, Cyberspace Administration of China, news conference introducing a white paper on law-based cyberspace governance, Mar 2023 (inferred). “China to continue pushing cyberspace governance”, China Daily, 3 Apr 2023.',
  },
  {
    what: 'said nobody knows when or where',
    term: 'first World Internet Conference',
    words: 'Meetings like this',
    place: 0,
    text: '“Meetings like this, if we can find a way for these countries to agree, that would be great” — James Andrew Lewis, Director and senior fellow, Technology and Public Policy Program, Center for Strategic and International Studies. “Beijing ready to cooperate on Internet security”, China Daily, 20 Nov 2014.',
  },
  {
    what: 'in a source with an address',
    term: 'cyber sovereignty',
    words: 'Internet sovereignty of each country',
    place: 0,
    text: '“Internet sovereignty of each country needs to be respected” — Liu Zhengrong, Deputy director general, Internet Affairs Bureau, State Council Information Office, Worldwide Cybersecurity Summit, 4 May 2010. “China backs international efforts to secure cyberspace”, AFP, 4 May 2010. https://phys.org/news/2010-05-china-international-efforts-cyberspace.html',
  },
];

const cao = 'With different conditions';
const xi = 'China stands ready';

describeInBrowsers('Copy and Save', (stage) => {
  async function opened(): Promise<Tab> {
    stage.server.page('http://news.example/glossary', page);
    const tab = await stage.browser.open('http://news.example/glossary');
    await markNamed(tab, 'first World Internet Conference');
    return tab;
  }
  async function hover(tab: Tab, term: string) {
    await hoverMark(tab, term);
    await openCard(tab, term);
  }
  /** Says, for every Save of an entry, whether it is pressed. */
  const pressed = async (tab: Tab, words: string) =>
    findAllByRole(entryWith(await openCard(tab), words), 'button', 'Save').map(({ states }) =>
      states.includes('pressed'),
    );
  const untilPressed = (tab: Tab, words: string, expected: boolean[]) =>
    until(
      `Save to stand at ${expected} beside “${words}”`,
      async () => `${await pressed(tab, words)}` === `${expected}`,
    );
  const says = (tab: Tab, words: string, told: string) =>
    until(`“${told}” beside “${words}”`, async () => {
      const { node } = await openCard(tab);
      const announced = findByRole(node, 'status');
      return (
        announced &&
        textOf(announced) === told &&
        textOf(entryWith(await openCard(tab), words)).includes(told)
      );
    });

  it.each(citations)(
    'puts on the clipboard exactly what was said, by whom, when and where: $what',
    async ({ term, words, place, text }) => {
      const tab = await opened();
      await hover(tab, term);
      await pressIn(tab, words, 'Copy', place);
      await says(tab, words, 'Copied');
      await tab.press('Escape');
      await noCard(tab);
      expect(await pasted(tab)).toBe(text);
      await tab.close();
    },
  );

  it('keeps a quotation, shows it here and in other tabs at once and ever after, and lets it go again', async () => {
    const other = await opened();
    await stage.browser.shortcut(other, 'next-mark');
    await untilPressed(other, cao, [false]);
    const tab = await opened();
    await hover(tab, 'cyber sovereignty');
    await pressIn(tab, cao, 'Save');
    await says(tab, cao, 'Saved');
    await untilPressed(tab, cao, [true]);
    await other.page.bringToFront();
    await untilPressed(other, cao, [true]);

    await tab.page.bringToFront();
    await tab.press('Escape');
    await noCard(tab);
    await hover(tab, 'cyber sovereignty');
    await untilPressed(tab, cao, [true]);
    await pressIn(tab, cao, 'Save');
    await says(tab, cao, 'Removed');
    await untilPressed(tab, cao, [false]);
    await other.page.bringToFront();
    await untilPressed(other, cao, [false]);
    await other.close();
    await tab.close();
  });

  it('keeps each of two wordings by itself', async () => {
    const tab = await opened();
    await hover(tab, 'cyber sovereignty');
    await pressIn(tab, xi, 'Save', 1);
    await untilPressed(tab, xi, [false, true]);
    await pressIn(tab, xi, 'Save', 1);
    await untilPressed(tab, xi, [false, false]);
    await tab.close();
  });

  it('undoes a removal, and the keyboard stays in the card', async () => {
    const tab = await opened();
    await stage.browser.shortcut(tab, 'next-mark');
    await pressIn(tab, cao, 'Save');
    await untilPressed(tab, cao, [true]);
    const stored = () => stage.browser.inBackground(readSaved);
    const before = await stored();
    expect(before).toMatchObject({
      'saved:cao-2023-own-method': { quotation: { speaker: { name: 'Cao Shumin' } } },
    });
    await tab.press('Enter');
    await says(tab, cao, 'Removed');
    expect(await stored()).toEqual({});
    for (const key of ['Shift+Tab', 'Shift+Tab']) await tab.press(key);
    await untilFocused(tab, 'button Undo');
    await tab.press('Enter');
    await untilPressed(tab, cao, [true]);
    expect(await stored()).toEqual(before);
    await untilFocused(tab, 'button Save');
    await tab.press('Enter');
    await untilPressed(tab, cao, [false]);
    await tab.close();
  });
});

interface Chrome {
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
}

/** Runs in the background: what is stored of saved quotations, by key. */
async function readSaved(): Promise<Record<string, unknown>> {
  const all = await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('saved:')));
}
