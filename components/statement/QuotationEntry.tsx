import { useId } from 'preact/hooks';
import type { QuotationRecord } from '../../corpus/pack/record.ts';
import type { Term } from '../../corpus/pack/schema.ts';
import { EntryHead } from '../quotation/EntryHead.tsx';
import { Failure } from '../quotation/Failure.tsx';
import { Notes, notesOf } from '../quotation/Notes.tsx';
import { feedbackOn } from '../quotation/QuotationActions.tsx';
import { SourceRecord } from '../quotation/SourceRecord.tsx';
import { shownDate } from '../quotation/shown-date.ts';
import { useDisclosure } from '../quotation/use-disclosure.ts';
import { needsCut } from '../said/needs-cut.ts';
import { Said } from '../said/Said.tsx';
import { usesWords } from '../said/uses-words.ts';
import { EntryFoot } from './EntryFoot.tsx';
import { type EntryContext, formsOf } from './entry-context.ts';

interface Props {
  quotation: QuotationRecord;
  context: EntryContext;
}

/** Under a person or a body stands what they said: that it does not name them is no news. */
const isAbout = ({ kind }: Term) => kind !== 'organisation' && kind !== 'person';

/** Characters of a long quotation that an entry shows at first: about four lines. */
const glance = 190;
/** Of a brief entry: about the clause with the term. */
const clause = 110;

/** One quotation: who and when, in what role, the words, where they stand. */
export function QuotationEntry({ quotation, context }: Props) {
  const { text, term, brief } = context;
  const shown = brief ? clause : glance;
  const id = useId();
  const [why, notes, record, whole] = [useDisclosure(), useDisclosure(), useDisclosure(), useDisclosure()];
  const cut = needsCut(quotation.text, shown);
  const max = cut && !whole.open ? shown : undefined;
  const foot = { notes, record, whole: cut ? whole : undefined };
  return (
    <>
      <EntryHead id={id} quotation={quotation} text={text} why={why} />
      <Said text={quotation.text} lang={quotation.lang} words={formsOf(term)} max={max} />
      {term !== undefined && isAbout(term) && !usesWords(quotation, term) && (
        <p class="aside">{text.t('withoutWords')}</p>
      )}
      {why.open && <Notes notes={[shownDate(quotation, text).reason ?? '']} />}
      {notes.open && <Notes notes={notesOf(quotation, text)} />}
      <Failure feedback={feedbackOn(quotation, context)} text={text} />
      <EntryFoot id={id} quotation={quotation} context={context} parts={foot} />
      {record.open && <SourceRecord source={quotation.source} text={text} />}
    </>
  );
}
