import type { SelectionRecord } from '../../../corpus/pack/passage.ts';
import type { Driver } from '../driver/driver.ts';
import { until } from '../driver/until.ts';
import { stored } from '../popup/stored.ts';

interface Stored {
  savedAt: number;
  from?: string;
  selection: SelectionRecord;
}

/** The selections that are kept, by their time. */
export async function keptSelections(browser: Driver): Promise<SelectionRecord[]> {
  const all = Object.entries(await stored(browser)).filter(([key]) => key.startsWith('selection:'));
  const items = all.map(([, value]) => value as Stored).sort((a, b) => a.savedAt - b.savedAt);
  return items.map(({ selection }) => selection);
}

/** Waits for the only selection that is kept. */
export const theOnlyOne = (browser: Driver): Promise<SelectionRecord> =>
  until('a selection to be kept', async () => {
    const all = await keptSelections(browser);
    return all.length === 1 ? all[0] : undefined;
  });
