import type { Layout } from '../../use-layout.ts';
import { FilterStrip } from './FilterStrip.tsx';
import { FiltersColumn } from './FiltersColumn.tsx';
import { FoldedFilters } from './FoldedFilters.tsx';
import type { FiltersProps } from './filters-props.ts';

interface Props extends FiltersProps {
  layout: Layout;
  /** Where they fold away: they stand in place of the list. */
  open: boolean;
  setOpen(open: boolean): void;
}

/** The filters: a column at the side, four buttons that open in place, or one that puts them in the list's place. */
export function Filters({ layout, open, setOpen, ...filters }: Props) {
  return (
    <div class="desk-filters" data-column="filters">
      {layout === 'columns' && <FiltersColumn {...filters} />}
      {layout === 'list' && <FilterStrip {...filters} />}
      {(layout === 'slide' || layout === 'panel') && <FoldedFilters {...{ open, setOpen }} {...filters} />}
    </div>
  );
}
