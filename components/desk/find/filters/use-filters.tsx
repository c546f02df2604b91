import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { rewriteQuery } from '../../../../corpus/search/rewrite-query.ts';
import type { Text } from '../../../text.ts';
import { useRested } from '../../../use-rested.ts';
import type { Layout } from '../../use-layout.ts';
import type { FindActions, FindState } from '../find-props.ts';
import { Filters } from './Filters.tsx';
import type { FiltersProps } from './filters-props.ts';

interface Options extends Pick<FiltersProps, 'currentYear'> {
  find: FindState;
  /** The query was typed, letter by letter. */
  isTyped: boolean;
  layout: Layout;
  text: Text;
  ask: FindActions['ask'];
}

/**
 * The filters, and whether they stand in the list's place. Whoever types looks at the answers: what narrows them
 * follows once the keys rest, and is not drawn with each.
 */
export function useFilters({ find, isTyped, layout, text, currentYear, ask }: Options): {
  filters: ComponentChildren;
  filtering: boolean;
} {
  const { answer, years } = find;
  const [filtering, setFiltering] = useState(false);
  const rested = useRested(answer);
  const counted = isTyped ? (rested ?? answer) : answer;
  // What is drawn may be a few letters old: a change is made to the query as it stands.
  const change = useRef<FiltersProps['change']>(() => {});
  change.current = (wanted, series) => answer && ask(rewriteQuery(answer.query, wanted), series);
  const filters = useMemo(
    () =>
      counted && (
        <Filters
          {...{ layout, text, currentYear }}
          answer={counted}
          span={years}
          open={filtering}
          setOpen={setFiltering}
          change={(wanted, series) => change.current(wanted, series)}
        />
      ),
    [counted, layout, text, currentYear, years, filtering],
  );
  return { filters, filtering };
}
