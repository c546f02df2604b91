import { BackIcon } from '../../../icons/BackIcon.tsx';
import { ChevronIcon } from '../../../icons/ChevronIcon.tsx';
import { FiltersColumn } from './FiltersColumn.tsx';
import { filterGroups } from './filter-groups.ts';
import { filterState, yearsState } from './filter-summary.ts';
import type { FiltersProps } from './filters-props.ts';

interface Props extends FiltersProps {
  open: boolean;
  setOpen(open: boolean): void;
}

/** One button, which puts all filters in the place of the list, with a way back. */
export function FoldedFilters({ open, setOpen, ...filters }: Props) {
  const { answer, span, text } = filters;
  const chosen = filterGroups(answer.facets, text).flatMap(({ values }) => values);
  const state = text.join([yearsState(answer.query, span), filterState(chosen, text)]);
  return (
    <>
      <div class="filter-strip">
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <BackIcon /> : text.join([text.t('filters'), state])}
          {open ? text.t('backToResults', text.count('results', answer.total)) : <ChevronIcon />}
        </button>
      </div>
      {open && (
        <div class="folded-filters">
          <FiltersColumn {...filters} />
        </div>
      )}
    </>
  );
}
