import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ChevronIcon } from '../../../icons/ChevronIcon.tsx';
import { YearsFilter } from '../years/YearsFilter.tsx';
import { FilterRows } from './FilterRows.tsx';
import { filterGroups } from './filter-groups.ts';
import { filterState, yearsState } from './filter-summary.ts';
import type { FiltersProps } from './filters-props.ts';

interface Folded {
  id: string;
  name: string;
  state: string | undefined;
  content: ComponentChildren;
}

function foldedFilters({ answer, span, currentYear, text, change }: FiltersProps): Folded[] {
  const { facets, query } = answer;
  const years = (
    <YearsFilter
      span={span}
      limits={query.limits}
      years={facets.year}
      current={currentYear}
      text={text}
      narrow={(asked, series) => change({ years: asked }, series)}
    />
  );
  return [
    { id: 'years', name: text.t('years'), state: yearsState(query, span), content: years },
    ...filterGroups(facets, text).map(({ group, name, values }) => ({
      id: group,
      name,
      state: filterState(values, text),
      content: (
        <FilterRows
          {...{ group, name, values, text }}
          set={(of, value, to) => change({ group: of, value, to })}
        />
      ),
    })),
  ];
}

/** The filters as buttons under the field, where there is no column for them; one opens at a time, in place. */
export function FilterStrip(props: FiltersProps) {
  const { text } = props;
  const [open, setOpen] = useState<string>();
  const folded = foldedFilters(props);
  const shown = folded.find(({ id }) => id === open);
  return (
    <>
      <div class="filter-strip">
        {folded.map(({ id, name, state }) => (
          <button
            key={id}
            type="button"
            class="button"
            aria-expanded={id === open}
            aria-controls={id === open ? 'opened-filter' : undefined}
            onClick={() => setOpen(id === open ? undefined : id)}
          >
            {text.join([name, state])}
            <ChevronIcon />
          </button>
        ))}
      </div>
      {shown && (
        <section class={`opened-filter ${shown.id}`} id="opened-filter" aria-label={shown.name}>
          {shown.content}
        </section>
      )}
    </>
  );
}
