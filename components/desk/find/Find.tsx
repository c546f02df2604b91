import { useRef } from 'preact/hooks';
import { OpenedView } from '../../popup/OpenedView.tsx';
import type { Ref, Search } from '../../popup/props.ts';
import type { RowContext } from '../../popup/row-context.ts';
import { SearchField } from '../../popup/SearchField.tsx';
import { SearchPanel } from '../../popup/SearchPanel.tsx';

interface Props {
  search: Search;
  opened: Ref | undefined;
  context: RowContext;
  ask(query: string): void;
  close(): void;
}

/** The tab Find: the field, the filters, the answers, and the record that is open. */
export function Find({ search, opened, context, ask, close }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const record = opened && search.open(opened);
  return (
    <div class={record ? 'finding with-record' : 'finding'}>
      <div class="desk-field" data-column="field">
        <SearchField field={field} query={search.query} text={context.text} search={ask} />
      </div>
      <div class="desk-filters" data-column="filters" />
      <div class="desk-results" data-column="results">
        <SearchPanel search={search} context={context} ask={ask} />
      </div>
      {record && (
        <section class="desk-record" data-column="record">
          <OpenedView opened={record} context={context} backButton={back} back={close} />
        </section>
      )}
    </div>
  );
}
