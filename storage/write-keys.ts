import type { Area } from './area.ts';
import { isReadable } from './kept-entry.ts';
import { setWithinQuota } from './quota-exceeded.ts';

/** What some keys held before and after a change; absent: nothing. Plain data, for `undo` alone. */
export interface Change {
  before: Readonly<Record<string, unknown>>;
  after: Readonly<Record<string, unknown>>;
}

/** The change that changed nothing. */
export const noChange: Change = { before: {}, after: {} };

const without = (values: Change['before'], { before, after }: Change) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !(key in before || key in after)));

/** Two changes, one after the other, as one, also of the same keys: what the second found there, the first had put. */
export const joinChanges = (first: Change, second: Change): Change => ({
  before: { ...without(second.before, first), ...first.before },
  after: { ...without(first.after, second), ...second.after },
});

/** Whether all is after a change as it was before. */
export const isNoChange = ({ before, after }: Change): boolean => isSame(before, after);

const pick = (all: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])));

/** Sets, then removes: whoever is stopped in between has too much rather than too little. */
async function apply(area: Area, set: Record<string, unknown>, remove: readonly string[]) {
  if (Object.keys(set).length > 0) await setWithinQuota(area, set);
  if (remove.length > 0) await area.remove([...remove]);
}

/**
 * Sets keys, or removes them (undefined). What stands there unreadable is set
 * aside in the same write, or left where it is instead of being removed.
 */
export async function writeKeys(
  area: Area,
  now: () => number,
  wanted: Readonly<Record<string, unknown>>,
  isUnreadable = (key: string, raw: unknown) => !isReadable(key, raw),
): Promise<Change> {
  const keys = Object.keys(wanted);
  const there = await area.get(keys);
  const unreadable = keys.filter((key) => there[key] !== undefined && isUnreadable(key, there[key]));
  const removed = keys.filter(
    (key) => wanted[key] === undefined && there[key] !== undefined && !unreadable.includes(key),
  );
  const set = pick(wanted, keys);
  for (const key of unreadable) if (key in set) set[`aside:${key}:${now()}`] = there[key];
  await apply(area, set, removed);
  return { before: pick(there, [...Object.keys(set), ...removed]), after: set };
}

/** Whether two stored values are the same, in whatever order their names stand. */
export const isSame = (a: unknown, b: unknown) => sorted(a) === sorted(b);

/** As JSON, with the names in order: areas give objects back in an order of their own. */
const sorted = (value: unknown) =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Puts back what the keys held, but for those that somebody has changed since: theirs is the later word. */
export async function undoChange(area: Area, { before, after }: Change): Promise<void> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const there = await area.get(keys);
  const ours = keys.filter((key) => isSame(there[key], after[key]));
  const set = pick(before, ours);
  await apply(
    area,
    set,
    ours.filter((key) => !(key in set) && there[key] !== undefined),
  );
}
