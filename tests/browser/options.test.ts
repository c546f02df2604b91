import { beforeEach, expect, it } from 'vitest';
import { findAllByRole, findByRole, textOf } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Driver, Tab, View } from './driver/driver.ts';
import { until } from './driver/until.ts';

interface Chrome {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
}

const stored = (browser: Driver) =>
  browser.inBackground(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null));

const store = (browser: Driver, items: Record<string, unknown>) =>
  browser.inBackground((values) => {
    return (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set(values);
  }, items);

const forget = (browser: Driver) =>
  browser.inBackground(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.clear());

/** Opens the options page and waits until it shows what is stored. */
async function openOptions(browser: Driver): Promise<Tab> {
  const tab = await browser.openExtensionPage('options.html');
  await until('the settings to stand there', async () =>
    findByRole(await tab.axTree(), 'textbox', 'Open after'),
  );
  return tab;
}

/** The names of the radio buttons or checkboxes that are chosen. */
async function chosen(view: View, role: 'radio' | 'checkbox'): Promise<string[]> {
  const controls = findAllByRole(await view.axTree(), role);
  return controls.filter(({ states }) => states.includes('checked')).map(({ name }) => name.toLowerCase());
}

/** What stands in the field with that label. */
const written = (view: View, label: string) =>
  view.evaluate((name) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
    return (found?.control as HTMLInputElement | null)?.value;
  }, label);

/** Writes into the field with that label in place of what stands there. */
async function write(view: View, label: string, words: string) {
  await clickOn(view, 'textbox', label);
  await view.press('Control+a');
  await view.type(words);
}

const says = (view: View, words: string) =>
  until(
    async () => `“${words}” in: ${textOf(await view.axTree())}`,
    async () => textOf(await view.axTree()).includes(words),
  );

const eventually = <T>(ask: () => Promise<T>, wanted: T) =>
  until(
    async () => `${JSON.stringify(wanted)}, not ${JSON.stringify(await ask())}`,
    async () => JSON.stringify(await ask()) === JSON.stringify(wanted),
  );

describeInBrowsers('the options page', (stage) => {
  beforeEach(() => forget(stage.browser));

  it('opens from the popup', async () => {
    const page = await stage.browser.open('http://news.example/ordinary-policy.html');
    await clickOn(await stage.browser.popup(page), 'button', 'Options');
    const address = `${stage.browser.extensionOrigin()}/options.html`;
    const opened = await until('a tab with the options', async () =>
      (await page.page.browser().pages()).find((one) => one.url() === address),
    );
    await opened.close();
    await page.close();
  });

  it('stores each change at once and shows it when it is opened again', async () => {
    const tab = await openOptions(stage.browser);
    await clickOn(tab, 'radio', 'Once a section');
    await write(tab, 'Open after', '450');
    await clickOn(tab, 'checkbox', 'person');
    await clickOn(tab, 'checkbox', 'place');
    await eventually(
      () => stored(stage.browser).then((items) => Object.keys(items).sort()),
      ['setting:density', 'setting:dwell', 'setting:hiddenKinds'],
    );
    await tab.close();
    const again = await openOptions(stage.browser);
    expect(await chosen(again, 'radio')).toEqual(['once a section']);
    expect(await chosen(again, 'checkbox')).toEqual([
      'concept',
      'event',
      'organisation',
      'law or policy',
      'programme',
    ]);
    expect(await written(again, 'Open after')).toBe('450');
    expect(await written(again, 'Close after')).toBe('300');
    await again.close();
  });

  it('can be used with the keyboard alone', async () => {
    const tab = await openOptions(stage.browser);
    for (const key of ['Tab', 'ArrowRight', 'Tab', 'Control+a']) await tab.press(key);
    await tab.type('100');
    for (const key of ['Tab', 'Tab', 'Space', 'Tab', 'Space']) await tab.press(key);
    await eventually(() => chosen(tab, 'radio'), ['once a section']);
    await eventually(
      () => chosen(tab, 'checkbox'),
      ['organisation', 'law or policy', 'programme', 'person', 'place'],
    );
    expect(await stored(stage.browser)).toMatchObject({ 'setting:dwell': { value: 100 } });
    await tab.close();
  });

  it('shows at once what is changed in another', async () => {
    const [one, other] = [await openOptions(stage.browser), await openOptions(stage.browser)];
    await one.page.bringToFront();
    await clickOn(one, 'radio', 'Once a page');
    await clickOn(one, 'checkbox', 'law or policy');
    await write(one, 'Close after', '0');
    await eventually(() => chosen(other, 'radio'), ['once a page']);
    await eventually(() => written(other, 'Close after'), '0');
    await eventually(async () => (await chosen(other, 'checkbox')).includes('law or policy'), false);
    await one.close();
    await other.close();
  });

  it.each(['3001', 'soon', '-1', '2.5', ' '])('takes no delay of “%s”, and says why', async (words) => {
    await store(stage.browser, { 'setting:dwell': { format: 1, value: 400 } });
    const tab = await openOptions(stage.browser);
    await write(tab, 'Open after', '2');
    await write(tab, 'Open after', words);
    await says(tab, 'A whole number from 0 to 3000');
    const field = findByRole(await tab.axTree(), 'textbox', 'Open after');
    expect(field).toBeDefined();
    const items = await stored(stage.browser);
    expect([400, 2, 300, 25]).toContain((items['setting:dwell'] as { value: number }).value);
    await tab.press('Escape');
    await eventually(async () => textOf(await tab.axTree()).includes('A whole number'), false);
    await tab.close();
  });

  it('reports a stored value that can’t be read, and keeps it aside once the setting is set', async () => {
    await store(stage.browser, { 'setting:density': 'often', 'setting:leave': { format: 2, value: 'PT1S' } });
    const tab = await openOptions(stage.browser);
    await says(tab, 'The stored setting for “Density” is damaged');
    await says(tab, 'A newer On Record stored the setting for “Close after”');
    expect(await chosen(tab, 'radio')).toEqual(['every time']);
    expect(await written(tab, 'Close after')).toBe('300');
    await clickOn(tab, 'button', 'Keep the default');
    await eventually(async () => textOf(await tab.axTree()).includes('is damaged'), false);
    await write(tab, 'Close after', '500');
    await eventually(async () => textOf(await tab.axTree()).includes('A newer On Record'), false);
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
    expect(await chosen(tab, 'radio')).toEqual(['every time']);
    await tab.close();
  });

  it('leaves no error in any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
