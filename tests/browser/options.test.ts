import { beforeEach, expect, it } from 'vitest';
import { findByRole, textOf } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import { until } from './driver/until.ts';
import { type Chrome, forget, store, stored, tabsOf } from './options/extension-state.ts';
import {
  chosen,
  chosenKinds,
  eventually,
  openOptions,
  says,
  write,
  written,
} from './options/options-view.ts';

describeInBrowsers('the options page', (stage) => {
  beforeEach(() => forget(stage.browser));

  it('stores each change at once and shows it when it is opened again', async () => {
    const tab = await openOptions(stage.browser);
    await clickOn(tab, 'radio', 'Once a section');
    await write(tab, 'Open after', '450');
    await clickOn(tab, 'checkbox', 'Person');
    await clickOn(tab, 'checkbox', 'Place');
    await eventually(
      () => stored(stage.browser).then((items) => Object.keys(items).sort()),
      ['setting:density', 'setting:dwell', 'setting:hiddenKinds'],
    );
    await tab.close();
    const again = await openOptions(stage.browser);
    expect(await chosen(again, 'radio')).toContain('Once a section');
    expect(await chosenKinds(again)).toEqual([
      'Concept',
      'Event',
      'Organisation',
      'Law or policy',
      'Programme',
    ]);
    expect(await written(again, 'Open after')).toBe('450');
    expect(await written(again, 'Close after')).toBe('300');
    await again.close();
  });

  it('can be used with the keyboard alone', async () => {
    const tab = await openOptions(stage.browser);
    const focusedName = () =>
      tab.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return at?.labels?.[0]?.textContent ?? at?.ariaLabel ?? at?.textContent;
      });
    const tabTo = async (name: string) => {
      for (let turn = 0; turn < 40 && (await focusedName()) !== name; turn++) await tab.press('Tab');
      expect(await focusedName()).toBe(name);
    };
    await tabTo('Everywhere, except where switched off');
    await tab.press('ArrowRight');
    await tabTo('Add a site');
    await tab.type('*.example.com');
    await tab.press('Enter');
    await tabTo('Every time');
    await tab.press('ArrowRight');
    await tabTo('Open after');
    await tab.press('Control+a');
    await tab.type('100');
    await tabTo('Only while Alt is held');
    await tab.press(' ');
    await tabTo('Concept');
    await tab.press(' ');
    await eventually(
      async () => (await chosen(tab, 'radio')).slice(0, 4),
      ['Only on sites I choose', 'Dotted line', 'Teal, fitted to the ground', 'Once a section'],
    );
    await eventually(
      () => chosenKinds(tab),
      ['Event', 'Organisation', 'Law or policy', 'Programme', 'Person', 'Place'],
    );
    expect(await stored(stage.browser)).toMatchObject({
      'setting:dwell': { value: 100 },
      'setting:mode': { value: 'chosen' },
      'setting:onlyWithAlt': { value: true },
      'site:*.example.com': { on: true },
    });
    await tab.close();
  });

  it('shows at once what is changed in another', async () => {
    const [one, other] = [await openOptions(stage.browser), await openOptions(stage.browser)];
    await one.page.bringToFront();
    await clickOn(one, 'radio', 'Once a page');
    await clickOn(one, 'checkbox', 'Law or policy');
    await write(one, 'Close after', '0');
    await eventually(async () => (await chosen(other, 'radio')).includes('Once a page'), true);
    await eventually(() => written(other, 'Close after'), '0');
    await eventually(async () => (await chosen(other, 'checkbox')).includes('Law or policy'), false);
    await one.close();
    await other.close();
  });

  it.each(['3001', 'soon', '-1', '2.5', ' '])(
    'takes no delay of “%s”: says why, and nothing changes',
    async (words) => {
      await store(stage.browser, { 'setting:dwell': { format: 1, value: 400 } });
      const tab = await openOptions(stage.browser);
      await write(tab, 'Open after', words);
      await says(tab, 'A whole number from 0 to 3000. Until then 400 ms holds.');
      await eventually(async () => (await stored(stage.browser))['setting:dwell'], { format: 1, value: 400 });
      await tab.press('Escape');
      await eventually(() => written(tab, 'Open after'), '400');
      expect(textOf(await tab.axTree())).not.toContain('A whole number');
      await tab.close();
    },
  );

  it('reports a stored value that can’t be read, and keeps it aside once the setting is set', async () => {
    await store(stage.browser, { 'setting:density': 'often', 'setting:leave': { format: 2, value: 'PT1S' } });
    const tab = await openOptions(stage.browser);
    await says(tab, 'The stored setting for “Density” is damaged');
    await says(tab, 'A newer On Record stored the setting for “Close after”');
    expect(await chosen(tab, 'radio')).toContain('Every time');
    expect(await written(tab, 'Close after')).toBe('300');
    await clickOn(tab, 'button', 'Keep the default');
    await eventually(async () => textOf(await tab.axTree()).includes('is damaged'), false);
    // The focus goes to the setting, since the button is no more.
    const everyTime = async () => findByRole(await tab.axTree(), 'radio', 'Every time');
    await eventually(async () => (await everyTime())?.states.includes('focused'), true);
    await write(tab, 'Close after', '500');
    await eventually(async () => textOf(await tab.axTree()).includes('A newer On Record'), false);
    // What is typed is stored key by key: the last may still be on its way.
    await eventually(async () => JSON.stringify(await stored(stage.browser)).includes('500'), true);
    expect(Object.values(await stored(stage.browser))).toEqual(
      expect.arrayContaining(['often', { format: 2, value: 'PT1S' }, { format: 1, value: 500 }]),
    );
    await tab.close();
  });

  it('says in place when a change could not be stored, and shows what still holds', async () => {
    const tab = await openOptions(stage.browser);
    await tab.evaluate(() => {
      const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      local.set = () => Promise.reject(new Error('the disk is full'));
    });
    await clickOn(tab, 'radio', 'Once a page');
    await says(tab, '“Density” was not stored: the disk is full');
    expect(await chosen(tab, 'radio')).toContain('Every time');
    await tab.close();
  });

  it('leaves no error in any console', async () => {
    // The blank tabs that come before have content scripts, and those their own tests.
    const errors = await stage.browser.errors();
    expect(errors.filter((error) => !error.includes('content-scripts'))).toEqual([]);
  });

  it('opens from the popup', async () => {
    const page = await stage.browser.open('http://news.example/ordinary-policy.html');
    await clickOn(await stage.browser.popup(page), 'button', 'Options');
    const address = `${stage.browser.extensionOrigin()}/options.html`;
    const isOpen = async () => (await tabsOf(stage.browser)).some(({ url }) => url === address);
    await until('a tab with the options', isOpen);
    await page.close();
  });
});
