import { beforeAll, expect, it } from 'vitest';
import { openDesk } from './desk/desk-view.ts';
import { type AxNode, findAllByRole, outlineOf, textOf } from './driver/ax-node.ts';
import { describeInBrowsers } from './driver/describe-in-browsers.ts';
import type { Tab } from './driver/driver.ts';
import { linger } from './driver/linger.ts';
import { until } from './driver/until.ts';
import { holds, says } from './popup/answers.ts';

const page = `<!doctype html><html lang="en"><title>Talks end</title>
<meta property="article:published_time" content="2018-06-14T08:00:00Z">
<style>p { margin: 0 0 3000px; font: 16px/24px sans-serif } iframe { width: 300px; height: 100px }</style>
<p id="first">They spoke of cyber sovereignty and of nothing else.</p>
<div style="height: 40px; overflow: hidden"><p style="margin: 60px 0 0">Hidden: the white paper and the CNNIC.</p></div>
<p id="second">Then of multilateralism, at length.</p>
<iframe id="third" src="http://news.example/frame"></iframe>`;

/** The panel is a tab behind the page here: Firefox would hold its clocks back, as it does not a sidebar's. */
const preferences = {
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'layout.throttled_frame_rate': 60,
};

describeInBrowsers(
  'what is in view',
  (stage) => {
    let story: Tab;
    let panel: Tab;

    /** The names of the terms listed, in order. */
    const terms = async () => {
      const headings = findAllByRole(await panel.axTree(), 'heading').filter(
        ({ name }) => name !== 'On Record',
      );
      return headings.map((heading: AxNode) => heading.name);
    };
    /** On a busy machine Firefox at times stops drawing what stands behind: a look at it sets it going again. */
    const drawn = (wait: () => Promise<unknown>, front = story) =>
      wait().catch(async () => {
        await panel.page.bringToFront();
        await front.page.bringToFront();
        await wait();
      });
    const listsBeside = (front: Tab, ...names: string[]) =>
      drawn(
        () =>
          until(
            async () => `${names.join(', ')} in\n${outlineOf(await panel.axTree())}`,
            async () => (await terms()).join() === names.join(),
          ),
        front,
      );
    const lists = (...names: string[]) => listsBeside(story, ...names);
    const scrollTo = (id: string) =>
      story.evaluate((target) => document.getElementById(target)?.scrollIntoView({ block: 'center' }), id);

    /** Presses a button of the panel, which stands behind the page here: a pointer would not reach it. */
    const press = (name: string) =>
      panel.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === wanted,
        );
        if (!button) throw new Error(`no button ${wanted}`);
        button.click();
      }, name);

    beforeAll(async () => {
      stage.server.page('http://news.example/story', page);
      stage.server.page('http://news.example/frame', '<!doctype html><p>Of Internet governance.');
      stage.server.page(
        'http://news.example/other',
        '<!doctype html><title>Other</title><p>Of Internet governance.',
      );
      story = await stage.browser.open('http://news.example/story');
      panel = await openDesk(stage.browser, '?panel');
      await story.page.bringToFront();
    });

    it('is told of the page that stands beside it: title, site, date, terms and their quotations', async () => {
      await lists('cyber sovereignty');
      await says(panel, 'Talks end', 'news.example', '14 Jun 2018', 'This page, 14 Jun 2018');
      await says(panel, 'Xi Jinping', '19 Nov 2014', 'Cao Shumin', 'inferred Mar 2023', '3 more');
      await says(panel, '1 term in view');
    });

    it('stands in order of time, the page between what was said before and after it', async () => {
      const order = textOf(await panel.axTree());
      const at = (words: string) => order.indexOf(words);
      expect(at('This page, 14 Jun 2018')).toBeGreaterThan(at('19 Nov 2014'));
      expect(at('This page, 14 Jun 2018')).toBeLessThan(at('Mar 2023'));
    });

    it('follows as one scrolls, into frames', async () => {
      await scrollTo('second');
      await until('the second paragraph’s term', async () => (await terms()).includes('multilateralism'));
      await scrollTo('third');
      await until('the frame’s term', async () => (await terms()).includes('internet governance'));
      expect(await terms()).not.toContain('cyber sovereignty');
    });

    it('holds still when asked', async () => {
      await scrollTo('first');
      await lists('cyber sovereignty');
      await press('Hold still');
      await story.page.bringToFront();
      await scrollTo('third');
      await linger();
      expect(await terms()).toEqual(['cyber sovereignty']);
      await press('Hold still');
      await story.page.bringToFront();
      await until('the frame’s term', async () => (await terms()).includes('internet governance'));
    });

    it('shows all of the page’s terms, and what is in view again', async () => {
      await scrollTo('first');
      await lists('cyber sovereignty');
      const all = findAllByRole(await panel.axTree(), 'button').find(({ name }) => /^All \d+$/.test(name));
      if (!all) throw new Error('no button for all terms');
      await press(all.name);
      await drawn(() => until('all terms', async () => (await terms()).length === Number(all.name.slice(4))));
      expect(await terms()).toEqual(expect.arrayContaining(['multilateralism', 'internet governance']));
      await press(all.name);
      await story.page.bringToFront();
      await lists('cyber sovereignty');
    });

    it('goes on to another page, and to another tab', async () => {
      await story.goto('http://news.example/other');
      await lists('internet governance');
      const other = await stage.browser.open('http://news.example/story');
      await other.page.bringToFront();
      await listsBeside(other, 'cyber sovereignty');
      await other.close();
      await story.page.bringToFront();
      await lists('internet governance');
    });

    it('says so where the desk stands in a tab of its own', async () => {
      const desk = await openDesk(stage.browser, '?tab=view');
      await desk.page.bringToFront();
      await says(desk, 'The desk stands beside no page.');
      await desk.close();
      await story.page.bringToFront();
    });

    it('opens a term’s and a quotation’s record', async () => {
      await lists('internet governance');
      await press('internet governance');
      await says(panel, 'Following the principle of mutual respect and mutual trust');
      expect(holds(await panel.evaluate(() => location.search), ['open=term:internet-governance'])).toBe(
        true,
      );
    });

    it('leaves nothing running on the page once it is closed', async () => {
      await panel.close();
      const running = () =>
        stage.browser.inBackground(async () => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              tabs: { query(which: object): Promise<{ id: number }[]> };
              scripting: { executeScript(options: object): Promise<{ result: unknown }[]> };
            };
          };
          const tabs = await chrome.tabs.query({ url: 'http://news.example/*' });
          const results = await Promise.all(
            tabs.map(({ id }) =>
              chrome.scripting.executeScript({
                target: { tabId: id },
                func: () =>
                  'onRecordTellAgain' in globalThis &&
                  (globalThis as Record<string, unknown>).onRecordTellAgain !== undefined,
              }),
            ),
          );
          return results.flat().some(({ result }) => result === true);
        });
      await until('the script to have stopped', async () => !(await running()));
      expect(await stage.browser.errors()).toEqual([]);
    });
  },
  { preferences },
);
