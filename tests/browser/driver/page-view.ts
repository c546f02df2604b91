import type { KeyInput, Page } from 'puppeteer-core';
import type { AxNode } from './ax-node.ts';
import type { View } from './driver.ts';

/** A pointer that jumps is no pointer: a few moves on the way, as a hand makes them. */
const steps = 4;

async function press(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+') as KeyInput[];
  const key = parts.pop();
  if (!key) throw new Error(`no key in “${keys}”`);
  for (const modifier of parts) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of parts.reverse()) await page.keyboard.up(modifier);
}

/** A view of one of Puppeteer's pages; how its accessibility tree is read depends on the browser. */
export function pageView(page: Page, axTree: () => Promise<AxNode>): View {
  return {
    evaluate: <A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A) =>
      page.evaluate(run as (...args: unknown[]) => R | Promise<R>, ...args) as Promise<R>,
    move: (x, y) => page.mouse.move(x, y, { steps }),
    click: async (x, y) => {
      await page.mouse.move(x, y, { steps });
      await page.mouse.click(x, y);
    },
    type: (text) => page.keyboard.type(text),
    press: (keys) => press(page, keys),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    axTree,
    close: () => page.close(),
  };
}
