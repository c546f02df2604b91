import type { Term } from '../../corpus/pack/schema.ts';
import { termLabel } from '../quotation/names.ts';
import type { RowContext } from './row-context.ts';
import { rowKey } from './rows.ts';

interface Props {
  terms: readonly Pick<Term, 'id' | 'label' | 'zh'>[];
  context: RowContext;
}

/** The terms that a record is filed under; each opens. */
export function TermLinks({ terms, context }: Props) {
  return (
    <span class="term-links">
      {terms.map((term) => (
        <button
          key={term.id}
          type="button"
          class="more"
          data-row={rowKey('term', term.id)}
          onClick={() => context.open({ kind: 'term', id: term.id })}
          {...termLabel(term, context.text)}
        />
      ))}
    </span>
  );
}
