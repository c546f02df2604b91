import { exportLabels } from '../../components/citing-labels.ts';
import type { Text } from '../../components/text.ts';
import type { Citer } from '../../corpus/citation/csl/citer.ts';
import { writeExport } from '../../corpus/citation/export/write-export.ts';
import type { QuotationRecord } from '../../corpus/pack/record.ts';
import type { Words } from './create-copier.ts';

/** One quotation cited in a style: as a document, and as plain text. */
export function citeOne(quotation: QuotationRecord, citer: Citer, text: Text): Words {
  const passage = { id: quotation.id, passage: { kind: 'quotation' as const, quotation }, savedAt: 0 };
  const options = { locale: text.locale, labels: exportLabels(text), withNotes: false, withMet: false };
  const write = (format: 'html' | 'text') => writeExport({ format, citer }, [passage], options);
  return { html: write('html'), plain: write('text') };
}
