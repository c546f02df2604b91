import type { Statement } from '../../corpus/pack/record.ts';
import { QuotationRow } from './QuotationRow.tsx';
import type { RowContext } from './row-context.ts';

interface Props {
  statements: readonly Statement[];
  /** Excerpts are cut around these, and they are marked. */
  words?: readonly string[];
  context: RowContext;
}

const noWords: readonly string[] = [];

/** Statements as rows, newest first as given. */
export function StatementRows({ statements, words = noWords, context }: Props) {
  return (
    <ul class="rows">
      {statements.map((statement) => (
        <QuotationRow
          key={statement.renderings[0]?.id}
          statement={statement}
          words={words}
          context={context}
        />
      ))}
    </ul>
  );
}
