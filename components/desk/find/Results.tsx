import { type ComponentChildren, Fragment, type RefObject } from 'preact';
import { Hints } from '../../popup/Hints.tsx';
import { Nothing } from '../../popup/Nothing.tsx';
import { resultKey } from '../../popup/ResultRow.tsx';
import type { RowContext } from '../../popup/row-context.ts';
import { Waiting } from '../../popup/Waiting.tsx';
import { asksNothing } from '../../query/asks-nothing.ts';
import type { Answer, FindActions, FindState } from './find-props.ts';
import { AnswerRow } from './results/AnswerRow.tsx';
import { ResultsHead } from './results/ResultsHead.tsx';
import { useRowLimit } from './results/use-row-limit.ts';

interface Props {
  find: FindState;
  list: RefObject<HTMLDivElement | null>;
  /** Of the row whose record is open. */
  openedKey: string | undefined;
  /** There is room for two wordings beside one another. */
  wide: boolean;
  hidden: boolean;
  context: RowContext;
  /** Asks from a button among what is shown, which may go with it. */
  ask(query: string): void;
  sortBy: FindActions['sortBy'];
  /** The record, where it opens under its row. */
  under: ComponentChildren;
}

type ListProps = Pick<Props, 'find' | 'openedKey' | 'wide' | 'context' | 'under'> & {
  results: Answer['results'];
};

/** The answers, the first of them at once. */
function List({ find, results, openedKey, wide, context, under }: ListProps) {
  const { limit, rest } = useRowLimit(results);
  return (
    <ul class="rows">
      {results.slice(0, limit).map((result) => {
        const key = resultKey(result);
        return (
          <Fragment key={key}>
            <AnswerRow {...{ result, wide, context }} terms={find.terms} current={key === openedKey} />
            {key === openedKey && under && <li>{under}</li>}
          </Fragment>
        );
      })}
      {results.length > limit && <li class="rest" aria-hidden="true" ref={rest} />}
    </ul>
  );
}

function Content({ find, openedKey, wide, context, ask, sortBy, under }: Omit<Props, 'list' | 'hidden'>) {
  const { text } = context;
  const { state, query, answer, counts } = find;
  if (typeof state === 'object')
    return <p class="pad failure-page">{text.t('recordFailed', state.failed)}</p>;
  if (asksNothing(query, answer?.query))
    return <Hints counts={state === 'ready' ? counts : undefined} text={text} search={ask} />;
  if (answer === undefined) return <Waiting>{text.t('openingRecord')}</Waiting>;
  if (answer.results.length === 0)
    return (
      <Nothing of={{ ...find, read: answer.query, unfiltered: answer.unfiltered }} text={text} search={ask} />
    );
  return (
    <>
      <ResultsHead answer={answer} sort={find.sort} text={text} sortBy={sortBy} />
      <List results={answer.results} {...{ find, openedKey, wide, context, under }} />
    </>
  );
}

/** What the search has to say: hints, answers, or that there are none. */
export function Results({ list, hidden, ...rest }: Props) {
  return (
    <div class="desk-results" data-column="results" ref={list} hidden={hidden}>
      <h2 class="unseen">{rest.context.text.t('resultsHeading')}</h2>
      <Content {...rest} />
    </div>
  );
}
