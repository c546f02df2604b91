import { compareWithPage, type Order } from '../../corpus/citation/compare-with-page.ts';
import type { Statement } from '../../corpus/pack/record.ts';

export interface StatementGroup {
  /** How these stand to the page being read; absent where its date is not known. */
  order?: PageOrder;
  statements: Statement[];
}

/** `printed`: printed after the page, and nobody knows when it was said. */
type PageOrder = Order | 'printed';

const orders: readonly PageOrder[] = ['after', 'printed', 'same', 'before'];

function orderOf({ renderings }: Statement, page: string): PageOrder {
  const said = renderings.find((rendering) => rendering.said)?.said;
  if (said) return compareWithPage(said.date, page);
  const [first] = renderings;
  const printed = first ? compareWithPage(first.source.issuedBasis.date, page) : 'before';
  return printed === 'after' ? 'printed' : printed;
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
