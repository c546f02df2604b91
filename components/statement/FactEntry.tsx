import type { FactRecord } from '../../corpus/pack/record.ts';
import { localized } from '../localized.ts';
import { DateShown } from '../quotation/DateShown.tsx';
import { Notes } from '../quotation/Notes.tsx';
import { viaName } from '../quotation/names.ts';
import { SourceLine } from '../quotation/SourceLine.tsx';
import { SourceRecord } from '../quotation/SourceRecord.tsx';
import { shownDate } from '../quotation/shown-date.ts';
import { useDisclosure } from '../quotation/use-disclosure.ts';
import type { Text } from '../text.ts';
import { factHeading } from './fact-heading.ts';

interface Props {
  fact: FactRecord;
  text: Text;
}

/** One dated fact: that it is one and who claims it, when, in our words, and from where. */
export function FactEntry({ fact, text }: Props) {
  const why = useDisclosure();
  const record = useDisclosure();
  const date = shownDate(fact, text);
  return (
    <>
      <div class="who">
        <span class="tag">{factHeading(fact, text)}</span>
        <DateShown date={date} why={why} />
      </div>
      <p class="ours" {...localized(text, fact.text, fact.zh?.text)} />
      {why.open && <Notes notes={[date.reason ?? '']} />}
      <div class="foot">
        <SourceLine source={fact.source} via={viaName(fact, text)} text={text} record={record} />
      </div>
      {record.open && <SourceRecord source={fact.source} text={text} />}
    </>
  );
}
