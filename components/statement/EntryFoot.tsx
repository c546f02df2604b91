import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { More } from '../quotation/More.tsx';
import { notesOf } from '../quotation/Notes.tsx';
import { viaName } from '../quotation/names.ts';
import { QuotationActions } from '../quotation/QuotationActions.tsx';
import { SourceLine } from '../quotation/SourceLine.tsx';
import type { Disclosure } from '../quotation/use-disclosure.ts';
import type { EntryContext } from './entry-context.ts';

interface Props {
  /** Of the element that says whose words they are. */
  id: string;
  quotation: QuotationRecord;
  context: EntryContext;
  parts: {
    notes: Disclosure;
    record: Disclosure;
    /** Only where the text is cut. */
    whole: Disclosure | undefined;
  };
}

/** The last line of an entry: its source on the left, what can be done on the right. */
export function EntryFoot({ id, quotation, context, parts }: Props) {
  const { text } = context;
  const { notes, record, whole } = parts;
  return (
    <div class="foot">
      <span class="about">
        <SourceLine source={quotation.source} via={viaName(quotation, text)} text={text} record={record} />
        {notesOf(quotation, text).length > 0 && (
          <More label={text.t('notes')} describedBy={id} expanded={notes.open} toggle={notes.toggle} />
        )}
        {whole !== undefined && (
          <More label={text.t(whole.open ? 'shorter' : 'wholeText')} describedBy={id} toggle={whole.toggle} />
        )}
      </span>
      <QuotationActions quotation={quotation} context={context} describedBy={id} />
    </div>
  );
}
