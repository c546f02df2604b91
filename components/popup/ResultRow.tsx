import { EventRow } from './EventRow.tsx';
import { PersonRow } from './PersonRow.tsx';
import type { Result } from './props.ts';
import { QuotationRow } from './QuotationRow.tsx';
import type { RowContext } from './row-context.ts';
import { TermRow } from './TermRow.tsx';

/** One answer to a query, whatever it is. */
export function ResultRow({ result, context }: { result: Result; context: RowContext }) {
  switch (result.kind) {
    case 'quotation':
      return <QuotationRow statement={result.statement} words={result.words} context={context} />;
    case 'term':
      return <TermRow {...result} context={context} />;
    case 'person':
      return <PersonRow {...result} context={context} />;
    case 'event':
      return <EventRow {...result} context={context} />;
  }
}

/** A key that stays with a result while others come and go. */
export function resultKey(result: Result): string {
  if (result.kind === 'quotation') return `quotation:${result.statement.renderings[0]?.id}`;
  if (result.kind === 'term') return `term:${result.term.id}`;
  return result.kind === 'person' ? `person:${result.person.id}` : `event:${result.fact.id}`;
}
