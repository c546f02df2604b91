import { citationOptions } from '../../components/citation-options.ts';
import { errorReport, type Feedback } from '../../components/feedback.ts';
import type { Text } from '../../components/text.ts';
import type { CitationStyle } from '../../corpus/citation/csl/citer.ts';
import { formatCitation } from '../../corpus/citation/format-citation.ts';
import { formatFactCitation } from '../../corpus/citation/format-fact-citation.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { FactRecord, QuotationRecord } from '../../corpus/pack/record.ts';
import { citeOne } from './cite-one.ts';
import type { Citers } from './create-citers.ts';
import type { Copier } from './create-copier.ts';

/** What can be copied of the record, each told once it is on the clipboard; nothing is said of what was overtaken. */
export function copyingOf(copier: Copier, citers: Citers, text: Text, tell: (feedback: Feedback) => void) {
  const options = citationOptions(text);
  const tellCopied = (copying: ReturnType<Copier['copy']>, told: Feedback) =>
    void copying.then(
      (outcome) => outcome === 'copied' && tell({ ...told }),
      (error: unknown) => tell({ id: told.id, failed: 'copy', why: errorMessage(error) }),
    );
  const copy = (id: string, plain: string) => tellCopied(copier.copy({ plain }), { id, done: 'copied' });
  return {
    copy: (quotation: QuotationRecord) => copy(quotation.id, formatCitation(quotation, options)),
    copyFact: (fact: FactRecord) => copy(fact.id, formatFactCitation(fact, options)),
    cite(quotation: QuotationRecord, style: CitationStyle) {
      const citer = citers.ready(style);
      const copying = citer
        ? copier.copy(citeOne(quotation, citer, text))
        : copier.copyOnceThere(
            { plain: formatCitation(quotation, options) },
            citers.load(style).then((loaded) => citeOne(quotation, loaded, text)),
          );
      tellCopied(copying, { id: quotation.id, done: 'copied' });
    },
    report: (plain: string) => tellCopied(copier.copy({ plain }), { id: errorReport, done: 'reported' }),
  };
}
