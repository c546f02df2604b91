import type { Statement } from '../../corpus/pack/record.ts';
import { Entry } from './Entry.tsx';
import type { EntryContext } from './entry-context.ts';
import { QuotationEntry } from './QuotationEntry.tsx';
import { WordingsEntry } from './WordingsEntry.tsx';

interface Props {
  statement: Statement;
  context: EntryContext;
}

/** One statement in a list: its quotation, or its wordings side by side. */
export function StatementEntry({ statement, context }: Props) {
  const [first, ...others] = statement.renderings;
  if (first === undefined) return null;
  return (
    <Entry brief={context.brief} onVisit={() => context.onCurrent?.(first)}>
      {others.length === 0 ? (
        <QuotationEntry quotation={first} context={context} />
      ) : (
        <WordingsEntry renderings={statement.renderings} context={context} />
      )}
    </Entry>
  );
}
