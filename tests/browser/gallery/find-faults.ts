import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds on a page, a line each: the rule and the first element that breaks it. */
export async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
