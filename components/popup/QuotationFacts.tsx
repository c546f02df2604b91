import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { Facts } from '../Facts.tsx';
import { localized } from '../localized.ts';
import { formName } from '../quotation/names.ts';
import { SourceRecord } from '../quotation/SourceRecord.tsx';
import { shownDate } from '../quotation/shown-date.ts';
import type { Text } from '../text.ts';

/** When it was said and how that is known, or that nobody knows. */
function saidLine(quotation: QuotationRecord, text: Text): string {
  const { text: date, reason } = shownDate(quotation, text);
  if (quotation.said === undefined) return text.t('notStated');
  return `${date} (${reason ?? text.t('basisStated')})`;
}

/** The form, and that it is a clause only. */
const formLine = ({ form, fragment }: QuotationRecord, text: Text): string =>
  text.join([formName(form, text), fragment && text.t('fragment')]);

/** All that is known about one wording of a quotation, its source included. */
export function QuotationFacts({ quotation, text }: { quotation: QuotationRecord; text: Text }) {
  const { occasion, zh, via, repairs, locator, source } = quotation;
  const facts = [
    { name: text.t('fieldSaid'), value: saidLine(quotation, text) },
    {
      name: text.t('fieldOccasion'),
      value: occasion !== undefined && <span {...localized(text, occasion, zh?.occasion)} />,
    },
    { name: text.t('fieldForm'), value: formLine(quotation, text) },
    { name: text.t('fieldVia'), value: via },
    { name: text.t('fieldRepairs'), value: repairs?.join(' ') },
    { name: text.t('fieldLocator'), value: <span lang="en">{locator}</span> },
  ];
  return (
    <>
      <Facts facts={facts} />
      <SourceRecord source={source} text={text} />
    </>
  );
}
