import { describeTerm } from '../../card/describe-term.ts';
import { Facts } from '../../Facts.tsx';
import { localized } from '../../localized.ts';
import { EventRow } from '../../popup/EventRow.tsx';
import { lastRole } from '../../popup/last-role.ts';
import { TermLinks } from '../../popup/TermLinks.tsx';
import { DateShown } from '../../quotation/DateShown.tsx';
import { Failure } from '../../quotation/Failure.tsx';
import { termLabel, viaName } from '../../quotation/names.ts';
import { feedbackOn } from '../../quotation/QuotationActions.tsx';
import { shownDate } from '../../quotation/shown-date.ts';
import { formsOf } from '../../statement/entry-context.ts';
import { factHeading } from '../../statement/fact-heading.ts';
import type { OpenedRecord } from './opened-record.ts';
import type { RecordContext } from './record-context.ts';
import { SourceFact } from './SourceFact.tsx';
import { StatementList } from './StatementList.tsx';

type Of<Kind extends OpenedRecord['kind']> = {
  record: Extract<OpenedRecord, { kind: Kind }>;
  context: RecordContext;
};

const noWords: readonly string[] = [];

/** A dated fact's whole record. */
export function FactRecordView({ record: { fact, terms }, context }: Of<'event'>) {
  const { text } = context;
  const date = shownDate(fact, text);
  const facts = [
    {
      name: text.t('fieldSource'),
      value: <SourceFact source={fact.source} via={viaName(fact, text)} others={[]} context={context} />,
    },
    { name: text.t('fieldLocator'), value: <span {...localized(text, fact.locator, fact.zh?.locator)} /> },
    { name: text.t('fieldTerms'), value: <TermLinks terms={terms} context={context} /> },
  ];
  return (
    <>
      <div class="who">
        <h2 class="tag" data-start tabIndex={-1}>
          {factHeading(fact, text)}
        </h2>
        <DateShown date={date} />
      </div>
      <p class="ours whole" {...localized(text, fact.text, fact.zh?.text)} />
      {date.reason !== undefined && <p class="note">{date.reason}</p>}
      <Failure feedback={feedbackOn(fact, context)} text={text} />
      <Facts look="record-facts" facts={facts} />
    </>
  );
}

/** A term: what it means, who is quoted on it, related terms and dated facts. */
export function TermRecordView({ record: { record }, context }: Of<'term'>) {
  const { term, statements, facts, related } = record;
  const { text } = context;
  return (
    <>
      <h2 data-start tabIndex={-1} {...termLabel(term, text)} />
      <p class="role capital">{describeTerm(record, text)}</p>
      <p class="ours whole" {...localized(text, term.gloss, term.zh?.gloss)} />
      {related.length > 0 && (
        <Facts
          look="record-facts"
          facts={[{ name: text.t('related'), value: <TermLinks terms={related} context={context} /> }]}
        />
      )}
      <section>
        <h3 class="group-head">
          {statements.length === 0 ? text.t('nobodyQuoted') : text.count('quotations', statements.length)}
        </h3>
        <StatementList statements={statements} words={formsOf(term)} context={context} />
      </section>
      {facts.length > 0 && (
        <section>
          <h3 class="group-head">{text.count('facts', facts.length)}</h3>
          <ul class="fact-rows">
            {facts.map((fact) => (
              <EventRow key={fact.id} fact={fact} words={noWords} context={context} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A person: who they were when last quoted, and all that they are quoted as saying, oldest first. */
export function PersonRecordView({ record: { person, statements }, context }: Of<'person'>) {
  const { text, words } = context;
  return (
    <>
      <h2 data-start tabIndex={-1} {...localized(text, person.name, person.zh?.name)} />
      <p class="role" {...lastRole(person, text)} />
      <section>
        <h3 class="group-head">
          {statements.length === 0 ? text.t('noQuotations') : text.count('quotations', statements.length)}
        </h3>
        <StatementList statements={statements} words={words} context={context} />
      </section>
    </>
  );
}
