import type { QuotationRecord, Statement } from '../../../corpus/pack/record.ts';
import type { Term } from '../../../corpus/pack/schema.ts';
import { Facts } from '../../Facts.tsx';
import { localized } from '../../localized.ts';
import type { RowContext } from '../../popup/row-context.ts';
import { TermLinks } from '../../popup/TermLinks.tsx';
import { repairsOf } from '../../quotation/Notes.tsx';
import { formName, viaName } from '../../quotation/names.ts';
import { reasonOf, shownDate } from '../../quotation/shown-date.ts';
import type { Text } from '../../text.ts';
import { SourceFact } from './SourceFact.tsx';

/** When it was said, and beneath it how that is known; or that nobody knows. */
function SaidFact({ quotation, text }: { quotation: QuotationRecord; text: Text }) {
  const { said } = quotation;
  if (said === undefined) {
    return (
      <>
        {text.t('notStated')}
        <small>{shownDate(quotation, text).reason}</small>
      </>
    );
  }
  const why = said.why === undefined ? undefined : reasonOf(said, text);
  const key = said.basis === 'derived' ? 'basisDerived' : 'basisInferred';
  return (
    <>
      {shownDate(quotation, text).text}
      <small class="capital">
        {said.basis === 'stated' ? text.join([text.t('basisStated'), why]) : text.t(key, why ?? '')}
      </small>
    </>
  );
}

interface QuotationProps {
  quotation: QuotationRecord;
  statement: Statement;
  terms: readonly Term[];
  context: RowContext;
}

/** All that is known about one wording of a quotation. */
export function QuotationRecordFacts({ quotation, statement, terms, context }: QuotationProps) {
  const { text } = context;
  const { occasion, zh, locator, source, form, fragment } = quotation;
  const repairs = repairsOf(quotation, text);
  const others = statement.renderings.filter(({ id }) => id !== quotation.id);
  const facts = [
    { name: text.t('fieldSaid'), value: <SaidFact quotation={quotation} text={text} /> },
    {
      name: text.t('fieldOccasion'),
      value: occasion !== undefined && <span {...localized(text, occasion, zh?.occasion)} />,
    },
    { name: text.t('fieldForm'), value: text.join([formName(form, text), fragment && text.t('fragment')]) },
    {
      name: text.t('fieldSource'),
      value: <SourceFact {...{ source, others, context }} via={viaName(quotation, text)} />,
    },
    { name: text.t('fieldLocator'), value: <span {...localized(text, locator, zh?.locator)} /> },
    {
      name: text.t('fieldRepairs'),
      value:
        repairs.length > 0 &&
        repairs.map((repair) => (
          <span key={repair} class="repair">
            {repair}
          </span>
        )),
    },
    { name: text.t('fieldTerms'), value: <TermLinks terms={terms} context={context} /> },
  ];
  return <Facts look="record-facts" facts={facts} />;
}
