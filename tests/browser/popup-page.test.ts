import { expect, it } from 'vitest';
import { noCard, openCard } from './driver/card.ts';
import { clickOn } from './driver/click-on.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab, View } from './driver/driver.ts';
import { focused } from './driver/focused.ts';
import { markNamed } from './driver/marks.ts';
import { until } from './driver/until.ts';
import { says } from './popup/answers.ts';
import { untilTerms } from './popup/terms-here.ts';
import { untilClosed } from './popup/until-closed.ts';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title><body>
<p>They spoke of cyber sovereignty at Wuzhen.</p>
<p id="second" style="margin-top: 300vh">Of cyber sovereignty again, and of the Great Firewall.</p>
<p id="third" style="margin-top: 300vh">And of Cyber Sovereignty once more.</p>
<iframe src="/frame" style="margin-top: 100vh"></iframe></body></html>`;
const frame =
  '<!doctype html><html lang="en"><title>Frame</title><p>Multilateralism, and cyber sovereignty.</p></html>';

describeInBrowsers('On this page', (stage) => {
  async function opened(path: string, html = page): Promise<Tab> {
    stage.server.page('http://news.example/frame', frame);
    stage.server.page(`http://news.example/${path}`, html);
    return stage.browser.open(`http://news.example/${path}`);
  }
  async function listOf(tab: Tab): Promise<View> {
    const popup = await stage.browser.popup(tab);
    await clickOn(popup, 'tab', 'On this page');
    return popup;
  }
  const choose = async (tab: Tab, term: string) => {
    const popup = await listOf(tab);
    await untilClosed(popup, () => clickOn(popup, 'button', term));
  };
  const middle = (tab: Tab) => tab.evaluate(() => scrollY + innerHeight / 2);
  const placeOf = (tab: Tab, id: string) =>
    tab.evaluate((selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0, `#${id}`);

  it('lists the terms of the page and its frames, with how often each stands there', async () => {
    const popup = await listOf(await opened('terms'));
    await untilTerms(popup, {
      'cyber sovereignty': '4',
      'Great Firewall': '1',
      multilateralism: '1',
      Wuzhen: '1',
    });
    await popup.close();
  });

  it('follows the page while it is open: what comes late is added, what goes is taken off', async () => {
    const tab = await opened('late', '<!doctype html><title>Late</title><p>On cyber sovereignty.');
    const popup = await listOf(tab);
    await untilTerms(popup, { 'cyber sovereignty': '1' });
    await tab.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'The Great Firewall, and cyber sovereignty.';
      document.body.append(late);
    });
    await untilTerms(popup, { 'cyber sovereignty': '2', 'Great Firewall': '1' });
    await tab.evaluate(() => document.querySelector('p')?.remove());
    await untilTerms(popup, { 'cyber sovereignty': '1', 'Great Firewall': '1' });
    await popup.close();
  });

  it('scrolls to the next mark of the term chosen and opens its card, the focus in it; again to the one after', async () => {
    const tab = await opened('story');
    await markNamed(tab, 'Wuzhen');
    await choose(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    expect(await middle(tab)).toBeLessThan(2000);
    await choose(tab, 'cyber sovereignty');
    await openCard(tab, 'cyber sovereignty');
    await until('the second mark in view', async () => {
      const top = await placeOf(tab, 'second');
      return top > 0 && top < (await tab.evaluate(() => innerHeight));
    });
    await choose(tab, 'cyber sovereignty');
    await until('the third mark in view', async () => {
      const top = await placeOf(tab, 'third');
      return top > 0 && top < (await tab.evaluate(() => innerHeight));
    });
    await openCard(tab, 'cyber sovereignty');
    expect(await focused(tab)).toBe('dialog cyber sovereignty');
    await tab.press('Escape');
    await noCard(tab);
  });

  it('says so where the page holds no term', async () => {
    const popup = await listOf(await opened('none', '<!doctype html><title>Tea</title><p>On tea.'));
    await says(popup, 'No term of the record stands on this page.');
    await popup.close();
  });
});
