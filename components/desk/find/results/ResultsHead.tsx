import type { Answer, Sort } from '../../../../corpus/search/search.ts';
import type { Text } from '../../../text.ts';

interface Props {
  answer: Answer;
  sort: Sort;
  text: Text;
  sortBy(sort: Sort): void;
}

/** "8 results, 2014–2023": over which years they are spread. */
export function resultsSummary({ total, facets }: Answer, text: Text): string {
  const years = facets.year.filter(({ count, state }) => count > 0 && state !== 'out');
  const [first, last] = [years[0]?.value, years.at(-1)?.value];
  const spread = first === last ? first : `${first}–${last}`;
  return text.join([text.count('results', total), spread]);
}

const sorts = [
  ['relevance', 'sortRelevance'],
  ['date', 'sortDate'],
] as const;

/** How many results there are, and by what they are sorted. */
export function ResultsHead({ answer, sort, text, sortBy }: Props) {
  return (
    <div class="sum results-head">
      <span class="count">{resultsSummary(answer, text)}</span>
      <span class="sort" role="group" aria-label={text.t('sort')}>
        <span aria-hidden="true">{text.t('sort')}</span>
        {sorts.map(([by, name]) => (
          <button
            key={by}
            type="button"
            class="quiet-action"
            aria-pressed={by === sort}
            onClick={() => sortBy(by)}
          >
            <span class="sort-name" data-name={text.t(name)}>
              {text.t(name)}
            </span>
          </button>
        ))}
      </span>
      {answer.loose && <span class="loose">{text.t('loose')}</span>}
    </div>
  );
}
