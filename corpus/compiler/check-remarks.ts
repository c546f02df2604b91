import type { Check, Draft } from './draft.ts';
import type { Fault } from './fault.ts';

/** Every remark in a pack that may have a translation. */
function remarksOf({ sources, quotations, events }: Draft): Set<string | undefined> {
  return new Set([
    ...sources.entries.flatMap(({ record }) => [record.issuedBasis.why, record.custom.note]),
    ...quotations.entries.flatMap(({ record: { said, via, locator, repairs = [] } }) => [
      said?.why,
      via,
      locator,
      ...repairs,
    ]),
    ...events.entries.flatMap(({ record: { date, via, locator } }) => [date?.why, via, locator]),
  ]);
}

/** A translation belongs to a remark that stands in the pack to the letter, and each has one. */
export const checkRemarks: Check = (draft) => {
  const used = remarksOf(draft);
  const first = new Map<string, number>();
  return draft.remarks.entries.flatMap(({ record: { text }, at }): Fault[] => {
    const place = at('text');
    const before = first.get(text);
    if (before !== undefined)
      return [{ ...place, message: `this remark is translated in line ${before}: keep one of the two` }];
    first.set(text, place.line);
    const message = 'no record has this remark: give it to the letter, or remove its translation';
    return used.has(text) ? [] : [{ ...place, message }];
  });
};
