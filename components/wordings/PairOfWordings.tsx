import { useMemo } from 'preact/hooks';
import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { compareWordings } from '../../corpus/wordings/compare-wordings.ts';
import { type EntryContext, formsOf } from '../statement/entry-context.ts';
import { shownRows } from './shown-rows.ts';
import { Wording } from './Wording.tsx';

interface Props {
  left: QuotationRecord;
  right: QuotationRecord;
  /** The whole texts rather than the clauses with the term. */
  whole: boolean;
  context: EntryContext;
  /** Words that answer a query: the clauses that hold them are shown, and they are marked. */
  words?: readonly string[];
  /** Copy and Save stand beside the source, where there is room. */
  actionsAbove?: boolean;
  /** For the text of the first. */
  saidId?: string | undefined;
}

/**
 * Two wordings of one statement, clause beside clause, like a collation. Each is one paragraph
 * in the document, so that it is read and copied whole; only the layout interleaves them.
 */
export function PairOfWordings({ left, right, whole, context, words, actionsAbove = false, saidId }: Props) {
  const rows = useMemo(() => compareWordings(left.text, right.text), [left.text, right.text]);
  const shown = whole ? ([0, rows.length] as const) : shownRows(rows, words ?? formsOf(context.term));
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
          saidId={index === 0 ? saidId : undefined}
          {...{ shown, words, actionsAbove }}
          context={context}
        />
      ))}
    </div>
  );
}
