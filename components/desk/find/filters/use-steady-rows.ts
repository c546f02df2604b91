import { useRef } from 'preact/hooks';
import type { FacetValue } from '../../../../corpus/search/search.ts';

/**
 * A group's rows. While `held` (the pointer is in the group) no row goes and none changes its place, so that nothing
 * moves from under the pointer: what has no result any more counts none.
 */
export function useSteadyRows(values: readonly FacetValue[], held: boolean): readonly FacetValue[] {
  const rows = useRef<readonly FacetValue[]>(values);
  if (!held) rows.current = values;
  else {
    const now = new Map(values.map((row) => [row.value, row]));
    const stayed = rows.current.map(
      (row) => now.get(row.value) ?? { ...row, count: 0, state: 'any' as const },
    );
    const known = new Set(stayed.map(({ value }) => value));
    rows.current = [...stayed, ...values.filter(({ value }) => !known.has(value))];
  }
  return rows.current;
}
