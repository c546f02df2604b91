import { expect, it } from 'vitest';
import { findByRole } from './driver/ax-node.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { View } from './driver/driver.ts';
import { until } from './driver/until.ts';
import { itemWith, says } from './popup/answers.ts';
import { hasKeyboard } from './popup/has-keyboard.ts';
import { type Probe, withProbe } from './popup/with-probe.ts';

interface Probed {
  probe: Probe;
}

const openings = 5;

describeInBrowsers(
  'opening the popup',
  (stage) => {
    const openPage = () => {
      stage.server.page(
        'http://news.example/story',
        '<!doctype html><title>Story</title><p>Of cyber sovereignty.',
      );
      return stage.browser.open('http://news.example/story');
    };
    const noted = (popup: View) =>
      until('the first frame', async () => {
        const { frame, painted } = await popup.evaluate(() => (globalThis as unknown as Probed).probe);
        return frame && { frame, painted };
      });

    it('has the keyboard in the search box from the first paint on', async () => {
      const tab = await openPage();
      const times: string[] = [];
      for (let opening = 0; opening < openings; opening += 1) {
        const popup = await stage.browser.popup(tab);
        const { frame, painted } = await noted(popup);
        expect(frame.focused).toBe('Search the record');
        await hasKeyboard(popup, 'Search the record');
        expect(findByRole(await popup.axTree(), 'searchbox', 'Search the record')).toBeDefined();
        times.push(`${Math.round(frame.at)}/${Math.round(painted ?? Number.NaN)}`);
        await popup.close();
      }
      console.info(
        `${stage.kind}: ms to the focused box laid out/first contentful paint: ${times.join(' · ')}`,
      );
    });

    it('answers what was typed before the record was open', async () => {
      const page = await stage.browser.openExtensionPage('popup.html');
      await page.evaluate(() => localStorage.setItem('hold', 'yes'));
      await page.close();
      const popup = await stage.browser.popup(await openPage());
      await popup.type('soverignty');
      await says(popup, 'Opening the record');
      expect(await popup.evaluate(() => document.querySelectorAll('.rows').length)).toBe(0);
      await popup.evaluate(() => (globalThis as unknown as Probed).probe.release?.());
      await itemWith(popup, 'Internet sovereignty of each country needs to be respected', '4 May 2010');
      await popup.close();
    });
  },
  (kind) => ({ extensionDir: withProbe(kind) }),
);
