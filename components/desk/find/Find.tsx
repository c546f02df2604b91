import { useRef, useState } from 'preact/hooks';
import { yearOf } from '../../../corpus/citation/compare-dates.ts';
import { dateOf } from '../../../corpus/pack/group-statements.ts';
import { rewriteQuery } from '../../../corpus/search/rewrite-query.ts';
import { rowKey } from '../../popup/rows.ts';
import { SearchField } from '../../popup/SearchField.tsx';
import type { OpenedRecord } from '../record/opened-record.ts';
import { RecordView } from '../record/RecordView.tsx';
import { useLayout } from '../use-layout.ts';
import type { FindProps } from './find-props.ts';
import { Filters } from './filters/Filters.tsx';
import { QueryNotes } from './QueryNotes.tsx';
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
  if (record?.kind === 'quotation') return yearOf(dateOf(record.statement));
  if (record?.kind !== 'event') return undefined;
  return yearOf(record.fact.date?.date ?? record.fact.source.issuedBasis.date);
}

/** The tab Find: the field, the filters, the answers, and the record that is open. */
export function Find({ find, opened, record, context, actions }: FindProps) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const layout = useLayout();
  const [filtering, setFiltering] = useState(false);
  const { text } = context;
  const { query, answer } = find;
  const openedKey = rowOf(record);
  const replaces = record !== undefined && (layout === 'panel' || layout === 'list');
  useFindKeys({ field, openedKey, query, ask: actions.ask, close: actions.close });
  useRecordFocus({ results: list, field, closeButton, openedKey, replaces });
  const view = record && opened && (
    <RecordView
      {...{ opened, record, replaces, closeButton }}
      heading={recordHeading(record, answer, text)}
      context={{ ...context, words: answer?.results.find((result) => result.words.length > 0)?.words ?? [] }}
      back={actions.back}
      close={actions.close}
      report={actions.report}
    />
  );
  const answered = answer !== undefined && query.trim() !== '';
  return (
    <div class={`finding ${layout}${view ? ' with-record' : ''}`}>
      <div class="desk-field" data-column="field">
        <SearchField field={field} query={query} text={text} search={(typed) => actions.ask(typed, 'typing')} />
        <QueryNotes id="query-notes" query={answered ? answer.query : undefined} text={text} ask={actions.ask} />
      </div>
      {answered && !(replaces && layout === 'panel') && (
        <Filters
          {...{ answer, layout, text }}
          span={find.years}
          currentYear={yearOfRecord(record)}
          open={filtering}
          setOpen={setFiltering}
          change={(change, series) => actions.ask(rewriteQuery(query, change), series)}
        />
      )}
      <Results
        {...{ find, list, openedKey, context, actions }}
        wide={layout === 'columns' || layout === 'list'}
        hidden={replaces || (filtering && (layout === 'panel' || layout === 'slide'))}
        under={layout === 'slide' && view}
      />
      {layout !== 'slide' && view}
    </div>
  );
}
