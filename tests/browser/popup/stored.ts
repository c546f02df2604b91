import type { Pack, Quotation } from '../../../corpus/pack/schema.ts';
import type { Driver } from '../driver/driver.ts';

interface Chrome {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
  };
}

/** All that the extension has stored. */
export const stored = (browser: Driver): Promise<Record<string, unknown>> =>
  browser.inBackground(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null));

/** Puts exactly these items into the extension's storage, as an earlier version, or a fault, has left them. */
export function store(browser: Driver, items: Record<string, unknown>): Promise<void> {
  return browser.inBackground(async (all) => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    await local.clear();
    await local.set(all);
  }, items);
}

/** A quotation of the corpus as it was saved at a time (ms), with what was different then. */
export function savedItem(
  { quotations, people, sources }: Pack,
  id: string,
  savedAt: number,
  then: Partial<Quotation> = {},
): Record<string, unknown> {
  const quotation = quotations.find((one) => one.id === id);
  const person = people.find((one) => one.id === quotation?.speaker);
  const source = sources.find((one) => one.id === quotation?.source);
  if (!quotation || !person || !source) throw new Error(`the corpus has no quotation ${id}`);
  const speaker = { id: person.id, name: person.name, ...(person.zh && { zh: person.zh }) };
  const whole = { ...quotation, speaker, source, ...then };
  return { [`saved:${whole.id}`]: { format: 1, savedAt, quotation: whole } };
}
