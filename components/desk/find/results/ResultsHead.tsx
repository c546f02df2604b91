import type { Text } from '../../../text.ts';
import type { Answer, FindState } from '../find-props.ts';

interface Props {
  answer: Answer;
  sort: FindState['sort'];
  text: Text;
  sortBy(sort: FindState['sort']): void;
}

/** "8 results, 2014–2023": over which years they are spread. */
function resultsSummary({ total, facets }: Answer, text: Text): string {
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
      <fieldset class="sort">
        <legend>{text.t('sort')}</legend>
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
      </fieldset>
      {answer.loose && <span class="loose">{text.t('loose')}</span>}
    </div>
  );
}
