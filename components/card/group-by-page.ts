import { compareWithPage, type Order } from '../../corpus/citation/compare-with-page.ts';
import { statementDate } from '../../corpus/citation/known-date.ts';
import type { Statement } from '../../corpus/pack/record.ts';

export interface StatementGroup {
  /** How these stand to the page being read; absent where its date is not known. */
  order?: PageOrder;
  statements: Statement[];
}

/** `printed`: printed after the page, and nobody knows when it was said. */
type PageOrder = Order | 'printed';

const orders: readonly PageOrder[] = ['after', 'printed', 'same', 'before'];

function orderOf(statement: Statement, page: string): PageOrder {
  const { date, published } = statementDate(statement);
  const order = compareWithPage(date, page);
  return published && order === 'after' ? 'printed' : order;
}

/** Statements, newest first, parted by the date of the page: after it, at its time, before it. */
export function groupByPage(statements: readonly Statement[], page: string | undefined): StatementGroup[] {
  if (page === undefined) return [{ statements: [...statements] }];
  const groups = orders.map((order) => ({
    order,
    statements: statements.filter((statement) => orderOf(statement, page) === order),
  }));
  return groups.filter((group) => group.statements.length > 0);
}
