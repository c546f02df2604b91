import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { Facts } from '../Facts.tsx';
import { fill, slot } from '../fill.ts';
import { localized } from '../localized.ts';
import { repairsOf } from '../quotation/Notes.tsx';
import { formName, viaName } from '../quotation/names.ts';
import { SourceRecord } from '../quotation/SourceRecord.tsx';
import { shownDate } from '../quotation/shown-date.ts';
import type { Text } from '../text.ts';

/** When it was said and how that is known, or that nobody knows. */
function SaidLine({ quotation, text }: { quotation: QuotationRecord; text: Text }) {
  const { said } = quotation;
  if (said === undefined) return <>{text.t('notStated')}</>;
  const key = said.basis === 'derived' ? 'basisDerived' : 'basisInferred';
  const why = <span {...localized(text, said.why ?? '', said.zh?.why)} />;
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
  const { occasion, zh, locator, source } = quotation;
  const repairs = repairsOf(quotation, text);
  const facts = [
    { name: text.t('fieldSaid'), value: <SaidLine quotation={quotation} text={text} /> },
    {
      name: text.t('fieldOccasion'),
      value: occasion !== undefined && <span {...localized(text, occasion, zh?.occasion)} />,
    },
    { name: text.t('fieldForm'), value: formLine(quotation, text) },
    { name: text.t('fieldVia'), value: viaName(quotation, text) },
    { name: text.t('fieldRepairs'), value: repairs.length > 0 && <span>{repairs.join(' ')}</span> },
    { name: text.t('fieldLocator'), value: <span {...localized(text, locator, zh?.locator)} /> },
  ];
  return (
    <>
      <Facts facts={facts} />
      <SourceRecord source={source} text={text} />
    </>
  );
}
