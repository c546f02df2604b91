import type { Check, Records } from './draft.ts';
import type { Fault } from './fault.ts';

/** Within each kind of record an id stands once (a term may have the id of the person it names). */
export const checkIds: Check = (draft) => Object.values(draft).flatMap(findDuplicates);

function findDuplicates({ ids }: Records<unknown>): Fault[] {
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { id, place } of ids) {
    const before = first.get(id);
    if (before === undefined) first.set(id, `${place.file}:${place.line}`);
    else faults.push({ ...place, message: `id “${id}” is taken (${before}): give this record another id` });
  }
  return faults;
}
