import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { viaName } from '../quotation/names.ts';
import { SourceLine } from '../quotation/SourceLine.tsx';
import type { Disclosure } from '../quotation/use-disclosure.ts';
import type { Text } from '../text.ts';

interface Props {
  id: string;
  wording: QuotationRecord;
  text: Text;
  record: Disclosure;
}

/** Over each wording: where it was printed, and when. */
export function WordingHead({ id, wording, text, record }: Props) {
  return (
    <h3 id={id}>
      <SourceLine source={wording.source} via={viaName(wording, text)} text={text} record={record} />
    </h3>
  );
}
