import { useId } from 'preact/hooks';
import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { QuotationActions } from '../quotation/QuotationActions.tsx';
import { useDisclosure } from '../quotation/use-disclosure.ts';
import { Said } from '../said/Said.tsx';
import type { EntryContext } from '../statement/entry-context.ts';
import { WordingHead } from './WordingHead.tsx';
import { WordingNotes } from './WordingNotes.tsx';

interface Props {
  wording: QuotationRecord;
  context: EntryContext;
}

/** One of three or more wordings, which have no room beside each other. */
export function WordingBelow({ wording, context }: Props) {
  const id = useId();
  const record = useDisclosure();
  return (
    <div class="wording-below">
      <WordingHead id={id} wording={wording} text={context.text} record={record} />
      <Said text={wording.text} lang={wording.lang} />
      <WordingNotes wording={wording} context={context} record={record} />
      <div class="foot">
        <QuotationActions quotation={wording} context={context} describedBy={id} />
      </div>
    </div>
  );
}
