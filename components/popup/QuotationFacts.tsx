import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { Facts } from '../Facts.tsx';
import { fill, slot } from '../fill.ts';
import { localized } from '../localized.ts';
import { formName } from '../quotation/names.ts';
import { SourceRecord } from '../quotation/SourceRecord.tsx';
import { shownDate } from '../quotation/shown-date.ts';
import type { Text } from '../text.ts';

/** When it was said and how that is known, or that nobody knows. The reason is the record's own, in English. */
function SaidLine({ quotation, text }: { quotation: QuotationRecord; text: Text }) {
  const { said } = quotation;
  if (said === undefined) return <>{text.t('notStated')}</>;
  const key = said.basis === 'derived' ? 'basisDerived' : 'basisInferred';
  const why = <span lang="en">{said.why}</span>;
  const basis = said.basis === 'stated' ? text.t('basisStated') : fill(text.t(key, slot), why);
  return (
    <>
      {shownDate(quotation, text).text} ({basis})
    </>
  );
}

/** The form, and that it is a clause only. */
const formLine = ({ form, fragment }: QuotationRecord, text: Text): string =>
  text.join([formName(form, text), fragment && text.t('fragment')]);

/** All that is known about one wording of a quotation, its source included. */
export function QuotationFacts({ quotation, text }: { quotation: QuotationRecord; text: Text }) {
  const { occasion, zh, via, repairs, locator, source } = quotation;
  const facts = [
    { name: text.t('fieldSaid'), value: <SaidLine quotation={quotation} text={text} /> },
    {
      name: text.t('fieldOccasion'),
      value: occasion !== undefined && <span {...localized(text, occasion, zh?.occasion)} />,
    },
    { name: text.t('fieldForm'), value: formLine(quotation, text) },
    { name: text.t('fieldVia'), value: via },
    { name: text.t('fieldRepairs'), value: repairs && <span lang="en">{repairs.join(' ')}</span> },
    { name: text.t('fieldLocator'), value: <span lang="en">{locator}</span> },
  ];
  return (
    <>
      <Facts facts={facts} />
      <SourceRecord source={source} text={text} />
    </>
  );
}
