import type { Term } from '../../../../corpus/pack/schema.ts';
import type { Result } from '../../../../corpus/search/search.ts';
import { EventRow } from '../../../popup/EventRow.tsx';
import { PersonRow } from '../../../popup/PersonRow.tsx';
import type { RowContext } from '../../../popup/row-context.ts';
import { TermRow } from '../../../popup/TermRow.tsx';
import { filedUnder } from './filed-under.ts';
import { StatementRow } from './StatementRow.tsx';

interface Props {
  result: Result;
  terms: ReadonlyMap<string, Term>;
  wide: boolean;
  current: boolean;
  context: RowContext;
}

/** One answer to a query, whatever it is. */
export function AnswerRow({ result, terms, wide, current, context }: Props) {
  switch (result.kind) {
    case 'quotation': {
      const { statement, words, answering } = result;
      const filed = filedUnder(statement, answering, terms);
      return <StatementRow {...{ statement, words, filed, wide, current, context }} />;
    }
    case 'term':
      return <TermRow {...result} current={current} context={context} />;
    case 'person':
      return <PersonRow {...result} current={current} context={context} />;
    case 'event':
      return <EventRow {...result} current={current} context={context} />;
  }
}
