import { useId } from 'preact/hooks';
import { localized } from '../localized.ts';
import { DateShown } from '../quotation/DateShown.tsx';
import { Notes } from '../quotation/Notes.tsx';
import { viaName } from '../quotation/names.ts';
import { SourceRecord } from '../quotation/SourceRecord.tsx';
import { shownDate } from '../quotation/shown-date.ts';
import { factHeading } from '../statement/fact-heading.ts';
import { FactActions } from './EventRow.tsx';
import type { Opened } from './props.ts';
import type { RowContext } from './row-context.ts';
import { TermLinks } from './TermLinks.tsx';

interface Props extends Omit<Extract<Opened, { kind: 'event' }>, 'kind'> {
  context: RowContext;
}

/** A dated fact's whole record. */
export function OpenedEvent({ fact, terms, context }: Props) {
  const id = useId();
  const { text } = context;
  const date = shownDate(fact, text);
  const via = viaName(fact, text);
  return (
    <div class="row opened-record">
      <div class="who">
        <h2 class="tag">{factHeading(fact, text)}</h2>
        <DateShown date={date} />
      </div>
      <p class="ours" id={id} {...localized(text, fact.text, fact.zh?.text)} />
      {date.reason !== undefined && <Notes notes={[date.reason]} />}
      {via !== undefined && <Notes notes={[text.t('via', via)]} />}
      <div class="foot">
        <FactActions fact={fact} context={context} describedBy={id} />
      </div>
      <SourceRecord source={fact.source} text={text} />
      <p class="small apart">{text.t('fieldTerms')}</p>
      <TermLinks terms={terms} context={context} />
    </div>
  );
}
