import { groupBy } from '../pack/group-by.ts';
import type { Quotation } from '../pack/schema.ts';
import type { Check, Entry } from './draft.ts';
import type { Fault } from './fault.ts';

/** A rendering group holds at least two quotations, all of one speaker. */
export const checkRenderings: Check = ({ quotations }) => {
  const groups = groupBy(quotations.entries, ({ record }) => record.rendering);
  // A quotation of the wrong shape is not among the entries; its partner is not to blame for that.
  const complete = quotations.entries.length === quotations.ids.length;
  return [...groups].flatMap(([group, members]) =>
    group === undefined
      ? []
      : [...(complete ? checkSize(group, members) : []), ...checkSpeaker(group, members)],
  );
};

function checkSize(group: string, [only, second]: Entry<Quotation>[]): Fault[] {
  if (only === undefined || second !== undefined) return [];
  const message = `rendering “${group}” has no other quotation: name it there, too, or remove it here`;
  return [{ ...only.at('rendering'), message }];
}

function checkSpeaker(group: string, [first, ...others]: Entry<Quotation>[]): Fault[] {
  return others
    .filter(({ record }) => record.speaker !== first?.record.speaker)
    .map(({ at }) => ({
      ...at('speaker'),
      message: `rendering “${group}” has another speaker elsewhere (${first?.record.speaker}): one statement has one`,
    }));
}
