import { useState } from 'preact/hooks';
import type { FilterGroup } from '../../../../corpus/search/query.ts';
import type { FacetValue } from '../../../../corpus/search/search.ts';
import type { Text } from '../../../text.ts';
import { FilterRow } from './FilterRow.tsx';
import { useSteadyRows } from './use-steady-rows.ts';

interface Props {
  group: FilterGroup;
  name: string;
  values: readonly FacetValue[];
  text: Text;
  set(group: FilterGroup, value: string, to: FacetValue['state']): void;
}

/** Rows shown at first; what is chosen or left out beyond them is shown, too. */
const glance = 8;

/** The values of one filter, the most frequent first. */
export function FilterRows({ group, name, values, text, set }: Props) {
  const [held, setHeld] = useState(false);
  const [all, setAll] = useState(false);
  const rows = useSteadyRows(values, held);
  const short = rows.length > glance + 1 && !all;
  const shown = short ? rows.filter((row, index) => index < glance || row.state !== 'any') : rows;
  return (
    <>
      <ul
        class="filter-rows"
        aria-label={name}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
      >
        {shown.map((row) => (
          <FilterRow
            key={row.value}
            row={row}
            rowKey={`${group}=${row.value}`}
            text={text}
            set={(to) => set(group, row.value, to)}
          />
        ))}
      </ul>
      {short && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {text.t('moreRows', rows.length - shown.length)}
        </button>
      )}
    </>
  );
}
