import type { FacetValue } from '../../../../corpus/search/search.ts';
import type { Text } from '../../../text.ts';
import type { YearSpan } from '../years/year-span.ts';
import { yearsAsked } from '../years/year-span.ts';
import type { FiltersProps } from './filters-props.ts';

/** "2 chosen", "1 left out": what a filter that is folded away does. */
export function filterState(values: readonly FacetValue[], text: Text): string | undefined {
  const count = (state: FacetValue['state']) => values.filter((row) => row.state === state).length;
  const [only, out] = [count('only'), count('out')];
  const parts = [only > 0 && text.t('chosenCount', only), out > 0 && text.t('leftOutCount', out)];
  return text.join(parts.map((part) => part || undefined)) || undefined;
}

/** "2014–2023", where the years are limited. */
export function yearsState({ limits }: FiltersProps['answer']['query'], span: YearSpan): string | undefined {
  const { from, to } = yearsAsked(limits);
  if (from === undefined && to === undefined) return undefined;
  const [first, last] = [from ?? span.from, to ?? span.to];
  return first === last ? String(first) : `${first}–${last}`;
}
