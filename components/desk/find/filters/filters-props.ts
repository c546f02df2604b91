import type { QueryChange } from '../../../../corpus/search/rewrite-query.ts';
import type { Text } from '../../../text.ts';
import type { Answer } from '../find-props.ts';
import type { YearSpan } from '../years/year-span.ts';

export interface FiltersProps {
  answer: Pick<Answer, 'facets' | 'query' | 'total'>;
  /** The first and last year of the whole record. */
  span: YearSpan;
  /** The year of the record that is open. */
  currentYear: number | undefined;
  text: Text;
  change(change: QueryChange, series?: string): void;
}
