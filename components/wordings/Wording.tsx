import { useId } from 'preact/hooks';
import type { QuotationRecord } from '../../corpus/pack/record.ts';
import type { Run } from '../../corpus/wordings/compare-wordings.ts';
import { QuotationActions } from '../quotation/QuotationActions.tsx';
import { useDisclosure } from '../quotation/use-disclosure.ts';
import type { EntryContext } from '../statement/entry-context.ts';
import { Clauses } from './Clauses.tsx';
import { WordingHead } from './WordingHead.tsx';
import { WordingNotes } from './WordingNotes.tsx';

interface Props {
  wording: QuotationRecord;
  clauses: readonly Run[][];
  /** The column of the grid it stands in, from 1. */
  column: number;
  shown: readonly [from: number, to: number];
  context: EntryContext;
  words: readonly string[] | undefined;
  actionsAbove: boolean;
  /** For its text, which describes what opens it. */
  saidId: string | undefined;
}

/** One of two wordings: where it was printed, its text, its own Copy and Save. */
export function Wording({ wording, clauses, column, shown, context, words, actionsAbove, saidId }: Props) {
  const id = useId();
  const record = useDisclosure();
  const actions = <QuotationActions quotation={wording} context={context} describedBy={id} />;
  return (
    <div class={column === 1 ? 'wording left' : 'wording right'}>
      <div class="wording-head">
        <WordingHead id={id} wording={wording} text={context.text} record={record} />
        {actionsAbove && actions}
      </div>
      <Clauses id={saidId} clauses={clauses} lang={wording.lang} shown={shown} words={words} />
      <div class="wording-foot" style={{ gridRow: clauses.length + 2 }}>
        <WordingNotes wording={wording} context={context} record={record} />
        {!actionsAbove && actions}
      </div>
    </div>
  );
}
