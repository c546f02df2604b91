import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { type EntryContext, formsOf } from '../statement/entry-context.ts';
import { compareWordings } from './compare-wordings.ts';
import { shownRows } from './shown-rows.ts';
import { Wording } from './Wording.tsx';

interface Props {
  left: QuotationRecord;
  right: QuotationRecord;
  /** The whole texts rather than the clauses with the term. */
  whole: boolean;
  context: EntryContext;
}

/**
 * Two wordings of one statement, clause beside clause, like a collation. Each is one paragraph
 * in the document, so that it is read and copied whole; only the layout interleaves them.
 */
export function PairOfWordings({ left, right, whole, context }: Props) {
  const rows = compareWordings(left.text, right.text);
  const shown = whole ? ([0, rows.length] as const) : shownRows(rows, formsOf(context.term));
  const sides = [
    { wording: left, clauses: rows.map((row) => row.left) },
    { wording: right, clauses: rows.map((row) => row.right) },
  ];
  return (
    <div class="pair">
      {sides.map(({ wording, clauses }, index) => (
        <Wording
          key={wording.id}
          wording={wording}
          clauses={clauses}
          column={index + 1}
          shown={shown}
          context={context}
        />
      ))}
    </div>
  );
}
