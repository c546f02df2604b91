import { compareWithPage, type Order } from '../../corpus/citation/compare-with-page.ts';
import type { Statement } from '../../corpus/pack/record.ts';

export interface StatementGroup {
  /** How these stand to the page being read; absent where its date is not known. */
  order?: Order;
  statements: Statement[];
}

const orders: readonly Order[] = ['after', 'same', 'before'];

function orderOf({ renderings }: Statement, page: string): Order {
  const known = renderings.find(({ said }) => said) ?? renderings[0];
  return known ? compareWithPage((known.said ?? known.source.issuedBasis).date, page) : 'before';
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
