import { Hints } from './Hints.tsx';
import { Nothing } from './Nothing.tsx';
import type { Search } from './props.ts';
import { ResultRow, resultKey } from './ResultRow.tsx';
import type { RowContext } from './row-context.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  search: Search;
  context: RowContext;
  ask(query: string): void;
}

/** What the search has to say: hints, answers, or that there are none. */
export function SearchPanel({ search, context, ask }: Props) {
  const { text } = context;
  const { state, query, results } = search;
  if (typeof state === 'object')
    return <p class="pad failure-page">{text.t('recordFailed', state.failed)}</p>;
  if (query.trim() === '')
    return <Hints counts={state === 'ready' ? search.counts : undefined} text={text} search={ask} />;
  if (state === 'loading') return <Waiting>{text.t('openingRecord')}</Waiting>;
  if (results.length === 0) return <Nothing of={search} text={text} search={ask} />;
  return (
    <>
      <p class="sum">
        {text.count('results', results.length)}
        {search.loose && <span>{text.t('loose')}</span>}
      </p>
      <ul class="rows">
        {results.map((result) => (
          <ResultRow key={resultKey(result)} result={result} context={context} />
        ))}
      </ul>
    </>
  );
}
