import type { TermRecord } from '../../corpus/pack/record.ts';
import { describeTerm } from '../card/describe-term.ts';
import { localized } from '../localized.ts';
import { termLabel } from '../quotation/names.ts';
import { formsOf } from '../statement/entry-context.ts';
import { EventRow } from './EventRow.tsx';
import type { RowContext } from './row-context.ts';
import { StatementRows } from './StatementRows.tsx';

interface Props {
  record: TermRecord;
  context: RowContext;
}

/** A term: what it means, who is quoted on it, and dated facts. */
export function OpenedTerm({ record, context }: Props) {
  const { term, statements, facts } = record;
  const { text } = context;
  return (
    <>
      <div class="opened-head">
        <h2 {...termLabel(term, text)} />
        <p class="kind">{describeTerm(record, text)}</p>
        <p class="ours" {...localized(text, term.gloss, term.zh?.gloss)} />
        {statements.length === 0 && <p class="small apart">{text.t('nobodyQuoted')}</p>}
      </div>
      <StatementRows statements={statements} words={formsOf(term)} context={context} />
      <ul class="rows">
        {facts.map((fact) => (
          <EventRow key={fact.id} fact={fact} words={[]} context={context} />
        ))}
      </ul>
    </>
  );
}
