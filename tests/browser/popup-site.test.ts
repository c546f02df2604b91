import { expect, it } from 'vitest';
import { findByRole, outlineOf } from './driver/ax-node.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab, View } from './driver/driver.ts';
import { type Evaluates, untilMarked } from './driver/marked-in.ts';
import { until } from './driver/until.ts';
import { says } from './popup/answers.ts';
import { store, stored } from './popup/stored.ts';

const story = (more = '') =>
  `<!doctype html><html lang="en"><title>Story</title><p>They spoke of cyber sovereignty.</p>${more}</html>`;
const marked = ['cyber sovereignty'];

describeInBrowsers('the switch', (stage) => {
  async function openAt(url: string, more?: string): Promise<Tab> {
    stage.server.page(url, story(more));
    return stage.browser.open(url);
  }
  const frameOf = async ({ page }: Tab): Promise<Evaluates> => {
    const frame = await until('the frame', () => page.frames()[1]);
    return {
      evaluate: <A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A) =>
        frame.evaluate(run as (...args: unknown[]) => R | Promise<R>, ...args) as Promise<R>,
    };
  };
  const stateOf = (popup: View, name: string) =>
    until(
      async () => `the switch “${name}” in\n${outlineOf(await popup.axTree())}`,
      async () => findByRole(await popup.axTree(), 'switch', name)?.states,
    );
  const untilSwitched = (popup: View, name: string, on: boolean) =>
    until(`“${name}” to be ${on}`, async () => {
      const states = await stateOf(popup, name);
      return (states.includes('checked') || states.includes('pressed')) === on;
    });

  it('goes by the host of the page without www., and shows On or Off outside its name', async () => {
    await store(stage.browser, {});
    const popup = await stage.browser.popup(await openAt('http://www.news.example/story'));
    await untilSwitched(popup, 'Highlight on news.example', true);
    const shown = () => popup.evaluate(() => document.querySelector('[role=switch]')?.textContent);
    expect(await shown()).toBe('Highlight on news.exampleOn');
    await clickOn(popup, 'switch', 'Highlight on news.example');
    await untilSwitched(popup, 'Highlight on news.example', false);
    expect(await shown()).toBe('Highlight on news.exampleOff');
    await popup.close();
  });

  it('takes effect at once in every tab and frame of the host, both ways, and nowhere else', async () => {
    await store(stage.browser, {});
    stage.server.page('http://ads.example/frame', story());
    const inner = '<iframe src="http://ads.example/frame"></iframe>';
    const first = await openAt('http://news.example/one', inner);
    const second = await openAt('http://www.news.example/two');
    const elsewhere = [await openAt('http://blog.news.example/'), await openAt('http://ads.example/frame')];
    const frame = await frameOf(first);
    // What is in the background is read, but browsers let it take its time.
    const untilMarkedInFront = async (tab: Tab) => {
      await tab.page.bringToFront();
      await untilMarked(tab, 'p', marked);
    };
    for (const tab of [...elsewhere, second, first]) await untilMarkedInFront(tab);
    await untilMarked(frame, 'p', marked);
    await first.evaluate(() => document.body.classList.add('not-reloaded'));

    const popup = await stage.browser.popup(first);
    await clickOn(popup, 'switch', 'Highlight on news.example');
    await Promise.all([first, frame, second].map((view) => untilMarked(view, 'p', [])));
    await Promise.all(elsewhere.map((view) => untilMarked(view, 'p', marked)));
    await clickOn(popup, 'tab', 'On this page');
    await says(popup, 'Nothing is marked on news.example while it is off.');
    await clickOn(popup, 'switch', 'Highlight on news.example');
    await Promise.all([first, frame].map((view) => untilMarked(view, 'p', marked)));
    await popup.close();
    await untilMarkedInFront(second);
    expect(await first.evaluate(() => document.body.className)).toBe('not-reloaded');
  });

  it('stays as it was put, for tabs and popups that come later', async () => {
    await store(stage.browser, {});
    const popup = await stage.browser.popup(await openAt('http://news.example/story'));
    await clickOn(popup, 'switch', 'Highlight on news.example');
    await untilSwitched(popup, 'Highlight on news.example', false);
    await popup.close();
    const later = await openAt('http://news.example/later');
    const other = await openAt('http://other.example/later');
    await untilMarked(other, 'p', marked);
    await untilMarked(later, 'p', []);
    const again = await stage.browser.popup(later);
    await untilSwitched(again, 'Highlight on news.example', false);
    await again.close();
  });

  it.each([
    {
      what: 'damaged',
      setting: { format: 1, on: 'maybe' },
      told: 'The stored setting for news.example is damaged',
    },
    {
      what: 'newer',
      setting: { format: 3, mode: 'dim' },
      told: 'A newer On Record stored the setting for news.example',
    },
  ])(
    'counts as off where its stored setting is $what, says so, and keeps that aside when switched',
    async ({ setting, told }) => {
      await store(stage.browser, { 'site:news.example': setting });
      const tab = await openAt('http://news.example/story');
      const popup = await stage.browser.popup(tab);
      await untilSwitched(popup, 'Highlight on news.example', false);
      await says(popup, told, 'counts as Off');
      expect(await stored(stage.browser)).toEqual({ 'site:news.example': setting });
      await clickOn(popup, 'switch', 'Highlight on news.example');
      await untilMarked(tab, 'p', marked);
      const aside = Object.entries(await stored(stage.browser)).filter(([key]) =>
        key.startsWith('aside:site:news.example:'),
      );
      expect(aside.map(([, value]) => value)).toEqual([setting]);
      await until('the notice to go', () => popup.evaluate(() => !document.querySelector('.site-notice')));
      await popup.close();
    },
  );
});
