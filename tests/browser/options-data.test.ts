import { beforeEach, expect, it } from 'vitest';
import type { Pack } from '../../corpus/pack/schema.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import { until } from './driver/until.ts';
import { forget, store, stored, tabsOf } from './options/extension-state.ts';
import {
  catchDownloads,
  downloads,
  eventually,
  giveFile,
  openOptions,
  says,
} from './options/options-view.ts';
import { bundledPack } from './popup/bundled-pack.ts';
import { savedItem } from './popup/stored.ts';

const folder = { 'folder:f1': { format: 1, name: 'Piece', createdAt: 1 } };
const rules = { 'site:*.a.example': { format: 1, on: false }, 'setting:dwell': { format: 1, value: 450 } };

describeInBrowsers('what is stored, in all', (stage) => {
  beforeEach(() => forget(stage.browser));

  const all = (pack: Pack) => ({
    ...savedItem(pack, 'xi-2014-wic-message-a', 1),
    'note:xi-2014-wic-message-a': { format: 1, text: 'check the date' },
    ...folder,
    ...rules,
  });
  /** All but when the last backup was made. */
  const kept = async () => {
    const { 'backup:last': _, ...rest } = await stored(stage.browser);
    return rest;
  };

  it('is counted, backed up, erased after two questions, undone, and restored from the file', async () => {
    const options = await openOptions(stage.browser);
    const before = all(await bundledPack(options));
    await store(stage.browser, before);
    await says(options, '1 saved, 1 folder, 1 note. No backup yet.');
    await catchDownloads(options);
    await clickOn(options, 'button', 'Back up');
    await until('the file', async () => (await downloads(options)).length === 1);
    await says(options, 'Last backup ');
    const [file] = await downloads(options);
    expect(file?.name).toMatch(/^On Record backup \d{4}-\d\d-\d\d\.json$/);

    await clickOn(options, 'button', 'Erase…');
    await says(options, 'Erases the 1 saved passage, with folders, notes, sites and settings.');
    await clickOn(options, 'button', 'Back up first');
    await until('a second file', async () => (await downloads(options)).length === 2);
    await clickOn(options, 'button', 'Erase everything');
    await says(options, 'after that only a backup brings this back.');
    expect(await kept()).toEqual(before);
    await clickOn(options, 'button', 'Erase for good');
    await says(options, 'Everything was erased.');
    await eventually(kept, {});
    await clickOn(options, 'button', 'Undo');
    await says(options, 'Undone: all is as it was before.');
    expect(await kept()).toEqual(before);

    await forget(stage.browser);
    await says(options, '0 saved, 0 folders, 0 notes.');
    await giveFile(options, '.json', file?.words ?? '');
    await says(options, 'Restored: 1 saved passage, 1 note, 1 folder, 1 site, 1 setting.');
    expect(await kept()).toEqual(before);
    await giveFile(options, '.json', file?.words ?? '');
    await says(options, 'Nothing was missing. 5 entries were there already.');
    await options.close();
  });

  it('is not erased when one turns back', async () => {
    const options = await openOptions(stage.browser);
    const before = all(await bundledPack(options));
    await store(stage.browser, before);
    await clickOn(options, 'button', 'Erase…');
    await clickOn(options, 'button', 'Erase everything');
    await options.press('Escape');
    await until('the question to go', () => options.evaluate(() => !document.querySelector('.erase')));
    expect(await kept()).toEqual(before);
    await options.close();
  });

  it.each([
    ['[1, 2', 'it is no backup: line 1, column 6 is not as JSON has to be.'],
    ['{"items": []}', 'it is no backup of On Record.'],
    ['{"onRecord": "backup", "version": 9}', 'a newer On Record wrote it (version 9).'],
    [
      '{"onRecord": "backup", "version": 1, "createdAt": "2026-11-02", "unreadable": {}, "entries": {"site:a.example": {"format": 1, "on": "maybe"}}}',
      'it is damaged at entries["site:a.example"].on',
    ],
  ])('takes nothing from a file that says %s', async (words, told) => {
    const options = await openOptions(stage.browser);
    const before = all(await bundledPack(options));
    await store(stage.browser, before);
    await giveFile(options, '.json', words);
    await says(options, `Nothing was changed. The file can’t be restored: ${told}`);
    expect(await kept()).toEqual(before);
    await options.close();
  });

  it('is asked for from a private window, or not', async () => {
    const options = await openOptions(stage.browser);
    await clickOn(options, 'checkbox', 'Ask before saving a selection from a private window');
    await eventually(kept, { 'setting:savePrivate': { format: 1, value: 'always' } });
    await options.close();
  });

  it('leads on: to the desk', async () => {
    const options = await openOptions(stage.browser);
    await clickOn(options, 'button', 'Desk');
    const address = `${stage.browser.extensionOrigin()}/desk.html`;
    await until('the desk', async () => (await tabsOf(stage.browser)).some(({ url }) => url === address));
    await options.close();
  });
});
