import { formatDate } from '../../corpus/citation/format-date.ts';
import type { EntryContext } from '../statement/entry-context.ts';
import { StatementEntry } from '../statement/StatementEntry.tsx';
import type { StatementGroup } from './group-by-page.ts';

interface Props {
  group: StatementGroup;
  pageDate: string | undefined;
  context: EntryContext;
}

const headings = {
  after: 'afterThisPage',
  printed: 'printedAfterThisPage',
  same: 'withThisPage',
  before: 'beforeThisPage',
} as const;

/** Statements that stand alike to the page being read, under a line that says how. */
export function StatementGroupList({ group, pageDate, context }: Props) {
  const { text } = context;
  return (
    <>
      {group.order !== undefined && pageDate !== undefined && (
        <p class="page-line">{text.t(headings[group.order], formatDate(pageDate, text.locale))}</p>
      )}
      <ul>
        {group.statements.map((statement) => (
          <StatementEntry key={statement.renderings[0]?.id} statement={statement} context={context} />
        ))}
      </ul>
    </>
  );
}
