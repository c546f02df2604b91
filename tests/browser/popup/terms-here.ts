import { findAllByRole, findByRole, outlineOf, textOf } from '../driver/ax-node.ts';
import type { View } from '../driver/driver.ts';
import { until } from '../driver/until.ts';

/** The list on the tab "On this page": each row's term, and how often it stands there. */
async function termsHere(popup: View): Promise<Record<string, string>> {
  const rows = findAllByRole(await popup.axTree(), 'row');
  const terms = rows.flatMap((row) => {
    const term = findByRole(row, 'button');
    const count = findAllByRole(row, 'cell')[0];
    return term && count ? [[term.name, textOf(count)]] : [];
  });
  return Object.fromEntries(terms);
}

/** Waits until exactly these terms are listed on the tab "On this page", with these counts. */
export async function untilTerms(popup: View, terms: Record<string, string>): Promise<void> {
  await until(
    async () => `${JSON.stringify(terms)} to be listed in\n${outlineOf(await popup.axTree())}`,
    async () => {
      const here = await termsHere(popup);
      return (
        Object.keys(here).length === Object.keys(terms).length &&
        Object.entries(terms).every(([term, count]) => here[term] === count)
      );
    },
  );
}
