import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { noCard, openCard } from '../driver/card.ts';
import { describeInBrowsers } from '../driver/describe-in-browsers.ts';
import { markedIn } from '../driver/marked-in.ts';
import { hoverMark } from '../driver/marks.ts';
import { readThrough } from '../driver/read-through.ts';

const pages = readdirSync(new URL('../../pages', import.meta.url)).filter((name) => name.endsWith('.html'));

describeInBrowsers('no error', (stage) => {
  it.each(pages)('comes of reading %s, of a card on it, and of leaving it', async (name) => {
    const url = `http://news.example/${name}`;
    const tab = await stage.browser.open(url);
    await readThrough(stage.browser, url);
    const [first] = await markedIn(tab);
    if (first) {
      await hoverMark(tab, first);
      await openCard(tab);
      await tab.press('Escape');
      await noCard(tab);
    }
    await tab.goto(url);
    await tab.close();
    expect(await stage.browser.errors()).toEqual([]);
  });

  it('comes of blank tabs and frames, of those that go at once, and of what is no page', async () => {
    stage.server.page('http://news.example/data.xml', '<a>cyber sovereignty</a>', {
      'content-type': 'text/xml',
    });
    stage.server.page('http://news.example/data.json', '{"a": "cyber sovereignty"}', {
      'content-type': 'application/json',
    });
    stage.server.page('http://news.example/text', 'cyber sovereignty', { 'content-type': 'text/plain' });
    const frames =
      '<iframe></iframe><iframe srcdoc="Wuzhen"></iframe><iframe src="about:blank"></iframe><iframe hidden></iframe>';
    stage.server.page(
      'http://news.example/blanks',
      `<!doctype html><title>Blanks</title><p>cyber sovereignty</p>${frames}`,
    );
    const tab = await stage.browser.open('about:blank');
    for (const path of ['data.xml', 'data.json', 'text', 'blanks', 'ordinary-policy.html']) {
      const address = `http://news.example/${path}`;
      await tab.goto(address);
      await tab.evaluate(() => {
        for (let count = 0; count < 10; count += 1) {
          const frame = document.createElement('iframe');
          document.documentElement.append(frame);
          if (count % 2) frame.remove();
          else frame.contentDocument?.body.append('cyber sovereignty');
        }
      });
      const other = await stage.browser.open('about:blank');
      await other.goto(address);
      await other.close();
    }
    await tab.close();
    expect(await stage.browser.errors()).toEqual([]);
  });
});
