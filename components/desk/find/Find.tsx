import { useRef } from 'preact/hooks';
import { yearOf } from '../../../corpus/citation/compare-dates.ts';
import { knownDate, statementDate } from '../../../corpus/citation/known-date.ts';
import { Announcer } from '../../Announcer.tsx';
import { rowKey } from '../../popup/rows.ts';
import { SearchField } from '../../popup/SearchField.tsx';
import { useFirstFocus } from '../../popup/use-focus.ts';
import { QueryNotes } from '../../query/QueryNotes.tsx';
import { searchStatus } from '../../query/search-status.ts';
import { MissingRecord } from '../record/MissingRecord.tsx';
import type { OpenedRecord } from '../record/opened-record.ts';
import { RecordView } from '../record/RecordView.tsx';
import { useLayout } from '../use-layout.ts';
import { useFilters } from './filters/use-filters.tsx';
import type { FindProps } from './find-props.ts';
import { Results } from './Results.tsx';
import { recordHeading } from './record-heading.ts';
import { useFindKeys } from './use-find-keys.ts';
import { useRecordFocus } from './use-record-focus.ts';

/** The key of the row that a record belongs to: wordings of one statement share a row, whichever is open. */
function rowOf(record: OpenedRecord | undefined): string | undefined {
  if (record === undefined) return undefined;
  if (record.kind === 'quotation')
    return rowKey('quotation', record.statement.renderings[0]?.id ?? record.quotation.id);
  if (record.kind === 'event') return rowKey('event', record.fact.id);
  return record.kind === 'term' ? rowKey('term', record.record.term.id) : rowKey('person', record.person.id);
}

/** The year of the record that is open, as the histogram counts it. */
function yearOfRecord(record: OpenedRecord | undefined): number | undefined {
  if (record?.kind === 'quotation') return yearOf(statementDate(record.statement).date);
  return record?.kind === 'event' ? yearOf(knownDate(record.fact).date) : undefined;
}

/** The tab Find: the field, the filters, the answers, and the record that is open. */
export function Find({ find, opened, record, words, context, actions }: FindProps) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const layout = useLayout();
  const { text } = context;
  const { query, answer } = find;
  const typed = useRef<string>(undefined);
  const openedKey = rowOf(record);
  const replaces = record !== undefined && (layout === 'panel' || layout === 'list');
  const { filters, filtering } = useFilters({
    ...{ find, layout, text },
    isTyped: query === typed.current,
    currentYear: yearOfRecord(record),
    ask: actions.ask,
  });
  /** From a button that goes with what it changes. */
  const askFromButton = (words: string) => {
    actions.ask(words);
    field.current?.focus();
  };
  useFirstFocus(field);
  useFindKeys({ field, openedKey, query, ask: actions.ask, close: actions.close });
  useRecordFocus({ results: list, field, closeButton, openedKey, replaces });
  const heading = record === undefined ? '' : recordHeading(record, answer, text);
  const missing = opened && record === undefined && find.state === 'ready' && (
    <MissingRecord name={rowKey(opened.kind, opened.id)} text={text} close={actions.close} />
  );
  const view = record && opened && (
    <RecordView
      {...{ opened, record, replaces, closeButton }}
      heading={heading}
      context={{ ...context, words, open: actions.follow }}
      back={actions.back}
      close={actions.close}
      citing={actions.citing}
      report={actions.report}
    />
  );
  return (
    <div class={`finding ${layout}${view || missing ? ' with-record' : ''}`}>
      <div class="desk-field" data-column="field">
        <SearchField
          {...{ field, query, text }}
          read={answer?.query}
          notes="query-notes"
          search={(words) => {
            typed.current = words;
            actions.ask(words, 'typing');
          }}
        />
        <QueryNotes id="query-notes" query={answer?.query} text={text} search={askFromButton} />
      </div>
      {!(replaces && layout === 'panel') && filters}
      <Results
        {...{ find, list, openedKey, context }}
        ask={askFromButton}
        sortBy={actions.sortBy}
        wide={layout === 'columns' || layout === 'list'}
        hidden={replaces || (filtering && (layout === 'panel' || layout === 'slide'))}
        under={layout === 'slide' && view}
      />
      {missing}
      {layout !== 'slide' && view}
      <Announcer
        feedback={context.feedback}
        text={text}
        otherwise={
          heading === ''
            ? searchStatus(
                { state: find.state, query: find.query, results: answer?.results ?? [], read: answer?.query },
                text,
              )
            : heading
        }
      />
    </div>
  );
}
