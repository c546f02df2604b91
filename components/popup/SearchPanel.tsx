import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { asksNothing } from '../query/asks-nothing.ts';
import { Hints } from './Hints.tsx';
import { Nothing } from './Nothing.tsx';
import type { Search } from './props.ts';
import { ResultRow, resultKey } from './ResultRow.tsx';
import type { RowContext } from './row-context.ts';
import { rowKey } from './rows.ts';
import { useFirstRows } from './use-first-rows.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  search: Search;
  context: RowContext;
  ask(query: string): void;
}

/** So many are drawn; a query of filters alone may have hundreds. */
const atOnce = 50;
/** So many fill the popup. */
const inSight = 8;

/** The answers: the first of them, and all once that is asked for. */
function Results({ search: { query, results, loose }, context }: Pick<Props, 'search' | 'context'>) {
  const { text } = context;
  const [allOf, setAllOf] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const isAll = allOf === query || results.length <= atOnce;
  const drawn = useFirstRows(results, inSight);
  const limit = isAll ? results.length : atOnce;
  useLayoutEffect(() => {
    // The button has gone: the keyboard goes on where it stood.
    if (allOf !== undefined && allOf === query)
      list.current?.children[atOnce]?.querySelector<HTMLElement>('[data-main]')?.focus();
  }, [allOf, query]);
  return (
    <>
      <p class="sum">
        {text.count('results', results.length)}
        {loose && <span>{text.t('loose')}</span>}
      </p>
      <ul class="rows" ref={list}>
        {results.slice(0, Math.min(limit, drawn)).map((result) => (
          <ResultRow key={resultKey(result)} result={result} context={context} />
        ))}
      </ul>
      {!isAll && (
        <p class="more-results" data-row={rowKey('more', query)}>
          <button type="button" data-main class="instead" onClick={() => setAllOf(query)}>
            {text.count('showAll', results.length)}
          </button>
        </p>
      )}
    </>
  );
}

/** What the search has to say: hints, answers, or that there are none. */
export function SearchPanel({ search, context, ask }: Props) {
  const { text } = context;
  const { state, results } = search;
  if (typeof state === 'object')
    return <p class="pad failure-page">{text.t('recordFailed', state.failed)}</p>;
  if (asksNothing(search.query, search.read))
    return <Hints counts={state === 'ready' ? search.counts : undefined} text={text} search={ask} />;
  if (state === 'loading') return <Waiting>{text.t('openingRecord')}</Waiting>;
  if (results.length === 0) return <Nothing of={search} text={text} search={ask} />;
  return <Results search={search} context={context} />;
}
