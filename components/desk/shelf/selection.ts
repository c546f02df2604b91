/** The rows that are ticked. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** Where a range begins: the row ticked last. */
  anchor?: string | undefined;
  /** What was ticked before the range began: a range that shrinks gives back only its own. */
  before: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

export const noSelection: Selection = { ids: nothing, before: nothing };

/** Ticks a row, or takes its tick away. A range may begin there. */
export function toggleRow({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id, before: next };
}

/** Ticks everything from the anchor to a row, in the order listed; `from` is the anchor where there is none yet. */
export function extendTo(selection: Selection, order: readonly string[], id: string, from = id): Selection {
  const anchor = selection.anchor !== undefined && order.includes(selection.anchor) ? selection.anchor : from;
  const [start, end] = [order.indexOf(anchor), order.indexOf(id)].sort((a, b) => a - b);
  if (start === undefined || end === undefined || start < 0) return selection;
  return {
    ids: new Set([...selection.before, ...order.slice(start, end + 1)]),
    anchor,
    before: selection.before,
  };
}

export const selectAll = (order: readonly string[]): Selection => ({ ids: new Set(order), before: nothing });

/** The ticked rows that are listed, in their order: nothing out of sight is acted on. */
export const selectedIn = <T extends { id: string }>({ ids }: Selection, listed: readonly T[]): T[] =>
  listed.filter(({ id }) => ids.has(id));
