import type { Statement } from '../../corpus/pack/record.ts';
import type { Person } from '../../corpus/pack/schema.ts';
import { localized } from '../localized.ts';
import { lastRole } from './last-role.ts';
import type { RowContext } from './row-context.ts';
import { StatementRows } from './StatementRows.tsx';

interface Props {
  person: Person;
  statements: readonly Statement[];
  context: RowContext;
}

/** A person: who they were when last quoted, and all that they are quoted as saying. */
export function OpenedPerson({ person, statements, context }: Props) {
  const { text } = context;
  return (
    <>
      <div class="opened-head">
        <h2 {...localized(text, person.name, person.zh?.name)} />
        <p class="kind" {...lastRole(person, text)} />
        <p class="small">
          {statements.length === 0 ? text.t('noQuotations') : text.count('quotations', statements.length)}
        </p>
      </div>
      <StatementRows statements={statements} context={context} />
    </>
  );
}
