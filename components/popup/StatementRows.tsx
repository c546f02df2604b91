import type { Statement } from '../../corpus/pack/record.ts';
import type { PopupContext } from './popup-context.ts';
import { QuotationRow } from './QuotationRow.tsx';

interface Props {
  statements: readonly Statement[];
  context: PopupContext;
}

/** Statements as rows, newest first as given. */
export function StatementRows({ statements, context }: Props) {
  return (
    <ul class="rows">
      {statements.map((statement) => (
        <QuotationRow key={statement.renderings[0]?.id} statement={statement} context={context} />
      ))}
    </ul>
  );
}
