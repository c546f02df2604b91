import { compareDates } from '../citation/compare-dates.ts';
import { statementDate } from '../citation/known-date.ts';
import { groupBy } from './group-by.ts';
import type { QuotationRecord, Statement } from './record.ts';

/** Quotations as statements: those of one rendering group together, the one printed first leading. */
export function groupStatements(quotations: QuotationRecord[]): Statement[] {
  // The two prefixes keep a group and a quotation of the same name apart.
  const keyOf = ({ rendering, id }: QuotationRecord) => (rendering ? `group ${rendering}` : `alone ${id}`);
  return [...groupBy(quotations, keyOf).values()].map((group) => ({
    renderings: group.toSorted((a, b) => compareDates(publishedOn(a), publishedOn(b))),
  }));
}

/** Statements by the date said, or else the date published, newest first; where these agree, as they stood. */
export function newestFirst(statements: Statement[]): Statement[] {
  const dated = statements.map((statement) => ({ statement, date: statementDate(statement).date }));
  return dated.sort((a, b) => compareDates(b.date, a.date)).map(({ statement }) => statement);
}

function publishedOn({ source }: QuotationRecord): string {
  return source.issuedBasis.date;
}
