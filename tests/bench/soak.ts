/**
 * Reads a feed that changes 50 nodes a second, for ten minutes, with navigation: `npm run build && npm run soak`
 * (`npm run soak -- 3`: three minutes). Each minute it takes the heap after forced collection, less that of the
 * same page in a browser without the extension. Fails if that ends more than 1 MB above its level after the
 * first minute.
 */
import type { Browser, Page } from 'puppeteer-core';
import { startBenchServer } from './measure/bench-server.ts';
import { copyExtension } from './measure/copy-extension.ts';
import { describeMachine } from './measure/describe-machine.ts';
import { heapAfterCollection } from './measure/heap-after-collection.ts';
import { launchBench } from './measure/launch-bench.ts';
import { untilStill } from './measure/until-still.ts';

const tolerance = 1_000_000;
/** Milliseconds of the feed between two navigations; three in a minute, and the rest for loading. */
const stretch = 16_000;
const minutes = Number(process.argv[2] ?? 10);
if (!Number.isInteger(minutes) || minutes < 2) {
  throw new Error(`“${process.argv[2]}” is no number of minutes from 2 on: npm run soak -- 10`);
}

const server = await startBenchServer();
const feed = server.urlOf('feed');

const runFeed = (page: Page) =>
  page.evaluate(
    (milliseconds) =>
      (window as unknown as { startFeed(milliseconds: number): Promise<number> }).startFeed(milliseconds),
    stretch,
  );
/** As a single-page application goes on to another article. */
const turnPage = (page: Page, minute: number) =>
  page.evaluate((address) => history.pushState(null, '', address), `?minute=${minute}`);

/** A minute in one tab: two stretches of the feed with an address each, another page, the feed anew. */
async function spendMinute(page: Page, minute: number, expected: boolean): Promise<number> {
  const session = await page.createCDPSession();
  await runFeed(page);
  await turnPage(page, minute);
  await runFeed(page);
  await page.goto(server.urlOf('news'), { waitUntil: 'load' });
  await untilStill(page, { expected });
  await page.goto(feed, { waitUntil: 'load' });
  await runFeed(page);
  await untilStill(page, { expected });
  const bytes = await heapAfterCollection(session);
  await session.detach();
  return bytes;
}

async function openFeed(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(feed, { waitUntil: 'load' });
  return page;
}

const browsers = [
  await launchBench(server.port, { extensionDir: copyExtension(), keepPages: false }),
  await launchBench(server.port, { keepPages: false }),
] as const;
try {
  console.log(JSON.stringify({ machine: await describeMachine(browsers[1]) }));
  const [on, off] = [await openFeed(browsers[0]), await openFeed(browsers[1])];
  const levels: number[] = [];
  for (let minute = 1; minute <= minutes; minute++) {
    const [withUs, without] = await Promise.all([
      spendMinute(on, minute, true),
      spendMinute(off, minute, false),
    ]);
    levels.push(withUs - without);
    console.log(JSON.stringify({ minute, withUs, without, ours: withUs - without }));
  }
  const growth = (levels.at(-1) ?? 0) - (levels[0] ?? 0);
  const met = growth <= tolerance;
  console.log(JSON.stringify({ growth, goal: `≤ ${tolerance} bytes`, met }));
  process.exitCode = met ? 0 : 1;
} finally {
  await Promise.allSettled(browsers.map((browser) => browser.close()));
  await server.close();
}
