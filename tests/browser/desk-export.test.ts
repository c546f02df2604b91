import { beforeEach, expect, it } from 'vitest';
import { handedOver, watchDownloads } from './desk/downloads.ts';
import {
  fillShelf,
  focusRow,
  liu,
  lu,
  openShelf,
  own,
  shen,
  untilRows,
  untilTicked,
} from './desk/shelf-view.ts';
import { findAllByRole } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { pasted } from './driver/pasted.ts';
import { until } from './driver/until.ts';
import { says } from './popup/answers.ts';

const page = `<!doctype html><html lang="en"><title>Notes</title><textarea rows="8" cols="80"></textarea>
<div contenteditable style="min-height: 40px"></div>`;

const liuNote =
  'Liu Zhengrong, Deputy director general, Internet Affairs Bureau, State Council Information Office, Worldwide Cybersecurity Summit, May 4, 2010, quoted in Chris Lefkow, “China Backs International Efforts to Secure Cyberspace,”';

describeInBrowsers('exporting what is saved', (stage) => {
  let desk: Tab;
  beforeEach(async () => {
    await fillShelf(stage.browser);
    desk = await openShelf(stage.browser);
    await untilRows(desk, own, lu, liu, shen);
    return () => desk.close();
  });
  /** Ticks these rows and opens the export column. */
  async function exportOf(...ids: string[]) {
    for (const id of ids) {
      await focusRow(desk, id);
      await desk.press(' ');
    }
    await untilTicked(desk, ...ids);
    await clickOn(desk, 'button', 'Export as…');
    await says(desk, 'Export as', `Preview, 1 of ${ids.length}`);
  }
  async function paper(): Promise<Tab> {
    stage.server.page('http://news.example/notes', page);
    return stage.browser.open('http://news.example/notes');
  }

  it('shows what the style makes of each passage, and follows the selection', async () => {
    await exportOf(lu, liu);
    await says(desk, '2 passages', 'Copy 2', 'quoted in');
    await clickOn(desk, 'button', 'Next');
    await says(desk, 'Preview, 2 of 2', liuNote, 'Note: Compare with Geneva.');
    await clickOn(desk, 'radio', 'APA');
    await says(desk, '(as cited in Lefkow, 2010, para. 5).', 'Lefkow, C. (2010, May 4).');
    await clickOn(desk, 'radio', 'MLA');
    await says(desk, '(qtd. in Lefkow).');
    await clickOn(desk, 'checkbox', 'With your notes');
    await until('the note to go', async () => {
      const shown = await desk.evaluate(() => document.querySelector('.preview')?.textContent);
      return shown?.includes('Lefkow') && !shown.includes('Geneva');
    });
    await focusRow(desk, lu);
    await desk.press(' ');
    await says(desk, '1 passage', 'Preview, 1 of 1', '(qtd. in Lefkow).');
  });

  it('has no style for what carries fields, and no words for what is not known', async () => {
    await exportOf(lu);
    await says(desk, 'No URL is known for this source.');
    await clickOn(desk, 'radio', 'RIS');
    await says(desk, 'TY - NEWS', 'CSL-JSON, RIS, BibTeX and CSV carry fields, so no style applies to them.');
    const styles = findAllByRole(await desk.axTree(), 'radio').filter(({ name }) => name === 'APA');
    expect(styles.map(({ states }) => states.includes('disabled'))).toEqual([true]);
    expect(await desk.evaluate(() => document.querySelector('.preview')?.textContent)).not.toMatch(/^UR/m);
  });

  it('copies plain text as it is shown, all that is selected', async () => {
    await exportOf(own, liu);
    await clickOn(desk, 'radio', 'Plain text');
    await clickOn(desk, 'button', 'Copy 2');
    await says(desk, 'Copied');
    const tab = await paper();
    const words = await pasted(tab);
    expect(words).toContain('“Some 400 government officials are attending the summit.”');
    expect(words).toContain(`“Internet sovereignty of each country needs to be respected”`);
    expect(words).toContain(liuNote);
    expect(words).toContain('Note: Compare with Geneva.');
    await tab.close();
  });

  it('copies rich text so that it pastes styled where that is possible, and plain elsewhere', async () => {
    await exportOf(lu);
    await clickOn(desk, 'button', 'Copy 1');
    await says(desk, 'Copied');
    const tab = await paper();
    const plain = await pasted(tab);
    expect(plain).toContain('“but our bottom line');
    expect(plain).not.toContain('<');
    await tab.evaluate(() => document.querySelector<HTMLElement>('[contenteditable]')?.focus());
    await tab.press('Control+v');
    const isItalic = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('[contenteditable] *')].some(
          (element) =>
            element.textContent === 'China Daily' && getComputedStyle(element).fontStyle === 'italic',
        ),
      );
    await until('the newspaper’s name in italics', isItalic);
    await tab.close();
  });

  it('hands a file to the browser, named after the folder, with everything that is listed', async () => {
    await watchDownloads(desk);
    await clickOn(desk, 'button', 'Piece');
    await untilRows(desk, own, shen);
    await clickOn(desk, 'button', 'Export as…');
    await clickOn(desk, 'radio', 'CSL-JSON');
    await clickOn(desk, 'button', 'Download .json');
    const [file] = await until('the file', async () => {
      const files = await handedOver(desk);
      return files.length > 0 && files;
    });
    expect(file?.name).toBe('Piece.json');
    expect(JSON.parse(file?.words ?? '')).toMatchObject([
      { title: 'China backs international efforts', author: [{ literal: 'Chris Lefkow' }] },
      { title: 'Beijing ready to cooperate on Internet security' },
    ]);
  });

  it('reports nothing wrong', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
