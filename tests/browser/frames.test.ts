import { expect, it } from 'vitest';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import { frameIn } from './driver/frame-in.ts';
import { markedIn, untilMarked } from './driver/marked-in.ts';
import { switchSite } from './driver/switch-site.ts';
import { until } from './driver/until.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}</body></html>`;

describeInBrowsers('frames and tabs', (stage) => {
  const serve = (url: string, body: string) => stage.server.page(url, page(body));

  it('marks what stands in frames: of the same origin, of others, written by script, nested, sandboxed', async () => {
    serve(
      'http://news.example/inner',
      'cyber sovereignty <iframe id="nested" src="http://other.example/in"></iframe>',
    );
    serve('http://other.example/in', 'the Great Firewall');
    serve(
      'http://news.example/frames',
      `<iframe id="same" src="/inner"></iframe><iframe id="foreign" src="http://other.example/in"></iframe>
      <iframe id="srcdoc" srcdoc="World Internet Conference"></iframe><iframe id="blank"></iframe>
      <iframe id="sandboxed" sandbox="allow-scripts" src="http://other.example/in"></iframe>`,
    );
    const { page: top, ...tab } = await stage.browser.open('http://news.example/frames');
    await tab.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#blank');
      if (frame?.contentDocument) frame.contentDocument.body.textContent = 'digital Silk Road';
    });
    const same = await frameIn(top, 'same');
    await untilMarked(same, 'body', ['cyber sovereignty']);
    await untilMarked(await frameIn(same.frame, 'nested'), 'body', ['Great Firewall']);
    await untilMarked(await frameIn(top, 'foreign'), 'body', ['Great Firewall']);
    await untilMarked(await frameIn(top, 'srcdoc'), 'body', ['World Internet Conference']);
    await untilMarked(await frameIn(top, 'blank'), 'body', ['digital Silk Road']);
    await untilMarked(await frameIn(top, 'sandboxed'), 'body', ['Great Firewall']);
    await tab.close();
  });

  it('marks a frame that comes late, goes elsewhere, or grows from nothing', async () => {
    serve('http://news.example/empty', '<p>nothing yet</p>');
    serve('http://other.example/one', 'cyber sovereignty');
    serve('http://other.example/two', 'the Great Firewall');
    const { page: top, ...tab } = await stage.browser.open('http://news.example/empty');
    await tab.evaluate(() => {
      for (const [id, width] of [
        ['late', 400],
        ['tiny', 1],
      ]) {
        const frame = document.createElement('iframe');
        Object.assign(frame, { id, width, height: width, src: 'http://other.example/one' });
        document.body.append(frame);
      }
    });
    await untilMarked(await frameIn(top, 'late'), 'body', ['cyber sovereignty']);
    // Of the same address, and nothing in it can be read.
    expect(await markedIn(await frameIn(top, 'tiny'), 'body')).toEqual([]);
    await tab.evaluate(() => {
      document.querySelector('#late')?.setAttribute('src', 'http://other.example/two');
      for (const side of ['width', 'height']) document.querySelector('#tiny')?.setAttribute(side, '300');
    });
    await untilMarked(await frameIn(top, 'late'), 'body', ['Great Firewall']);
    await untilMarked(await frameIn(top, 'tiny'), 'body', ['cyber sovereignty']);
    await tab.close();
  });

  it('goes on reading in a frame that was hidden and is shown again', async () => {
    serve('http://other.example/one', '<p id="text">cyber sovereignty</p><p id="more"></p>');
    serve('http://news.example/hiding', '<iframe id="in" src="http://other.example/one"></iframe>');
    const { page: top, ...tab } = await stage.browser.open('http://news.example/hiding');
    const inner = await frameIn(top, 'in');
    await untilMarked(inner, 'body', ['cyber sovereignty']);
    const hide = (hidden: boolean) =>
      tab.evaluate(
        (value) => {
          document.querySelector('iframe')?.style.setProperty('display', value);
        },
        hidden ? 'none' : 'block',
      );
    await hide(true);
    await inner.evaluate(() => {
      const more = document.querySelector('#more') as Element;
      more.innerHTML = 'World <b>Internet</b> <i>Conference</i><u>, the</u><b>Great</b> <i>Firewall</i>';
    });
    await hide(false);
    await untilMarked(inner, 'body', ['cyber sovereignty', 'World Internet Conference']);
    await tab.close();
  });

  it('goes out on all tabs and frames of a site at once, on no other, and comes back without a reload', async () => {
    serve('http://other.example/in', 'the Great Firewall');
    serve('http://news.example/in', 'the Great Firewall');
    serve(
      'http://news.example/one',
      'cyber sovereignty <iframe id="in" src="http://other.example/in"></iframe>',
    );
    serve('http://www.news.example/two', 'cyber sovereignty');
    serve('http://blog.news.example/', 'cyber sovereignty');
    serve(
      'http://other.example/',
      'cyber sovereignty <iframe id="in" src="http://news.example/in"></iframe>',
    );
    const open = async (url: string) => {
      const tab = await stage.browser.open(url);
      await untilMarked(tab, 'body', ['cyber sovereignty']);
      await tab.evaluate(() => Object.assign(window, { neverReloaded: true }));
      return tab;
    };
    const one = await open('http://news.example/one');
    const two = await open('http://www.news.example/two');
    const blog = await open('http://blog.news.example/');
    const other = await open('http://other.example/');
    const inOther = await frameIn(other.page, 'in');
    await untilMarked(inOther, 'body', ['Great Firewall']);
    await one.page.bringToFront();
    const inOne = await frameIn(one.page, 'in');
    await untilMarked(inOne, 'body', ['Great Firewall']);

    await switchSite(stage.browser, 'news.example', false);
    for (const view of [one, inOne, two]) await untilMarked(view, 'body', []);
    for (const view of [blog, other]) expect(await markedIn(view, 'body')).toEqual(['cyber sovereignty']);
    // A frame follows the switch of the page it stands in.
    expect(await markedIn(inOther, 'body')).toEqual(['Great Firewall']);
    const late = await stage.browser.open('http://news.example/in');
    await one.evaluate(() => document.body.append(' digital Silk Road'));

    await switchSite(stage.browser, 'news.example', true);
    for (const [tab, words] of [
      [late, ['Great Firewall']],
      [two, ['cyber sovereignty']],
      [one, ['cyber sovereignty', 'digital Silk Road']],
    ] as const) {
      await tab.page.bringToFront();
      await untilMarked(tab, 'body', [...words]);
    }
    await untilMarked(inOne, 'body', ['Great Firewall']);
    for (const tab of [one, two, blog, other]) {
      expect(await tab.evaluate(() => 'neverReloaded' in window)).toBe(true);
    }
    for (const tab of [one, two, blog, other, late]) await tab.close();
  });

  // Firefox lets no extension into files before its user says so in its add-ons page.
  if (stage.kind === 'chromium') {
    it('reads files, which are one site', async () => {
      const tab = await stage.browser.open(new URL('../pages/field-article.html', import.meta.url).href);
      const isMarked = async () => (await markedIn(tab, '#plain')).includes('cyber sovereignty');
      await until('a mark', isMarked);
      await switchSite(stage.browser, 'local files', false);
      await untilMarked(tab, 'html', []);
      await switchSite(stage.browser, 'local files', true);
      await until('the mark again', isMarked);
      await tab.close();
    });
  }

  it('leaves no error in any console', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});
