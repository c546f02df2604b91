import type { QuotationRecord } from '../../corpus/pack/record.ts';
import type { Text } from '../text.ts';
import { DateShown } from './DateShown.tsx';
import { roleLine, speakerName } from './names.ts';
import { shownDate } from './shown-date.ts';
import type { Disclosure } from './use-disclosure.ts';

interface Props {
  id: string;
  quotation: QuotationRecord;
  text: Text;
  why: Disclosure;
}

/** Who and when, in one line, and beneath it in what role and on what occasion. */
export function EntryHead({ id, quotation, text, why }: Props) {
  return (
    <>
      <div class="who" id={id}>
        <b {...speakerName(quotation, text)} />
        <DateShown date={shownDate(quotation, text)} why={why} />
      </div>
      <div class="role" {...roleLine(quotation, text)} />
    </>
  );
}
