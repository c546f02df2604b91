import { yearOf } from '../../corpus/citation/compare-dates.ts';
import { statementDate } from '../../corpus/citation/known-date.ts';
import type { Statement, TermRecord } from '../../corpus/pack/record.ts';
import { kindName } from '../quotation/names.ts';
import type { Text } from '../text.ts';

/** "2010–2023", or one year. */
function yearsOf(statements: readonly Statement[]): string {
  const years = statements.map((statement) => yearOf(statementDate(statement).date));
  return [...new Set([Math.min(...years), Math.max(...years)])].join('–');
}

/** "concept. 5 quotations, 2010–2023." or "programme. No quotations, 2 dated facts." Two wordings count as one. */
export function describeTerm({ term, statements, facts }: TermRecord, text: Text): string {
  const counts =
    statements.length > 0
      ? [text.count('quotations', statements.length), yearsOf(statements)]
      : [text.t('noQuotations'), facts.length > 0 ? text.count('facts', facts.length) : undefined];
  return text.t('summary', kindName(term.kind, text), text.join(counts));
}
