import { useId, useState } from 'preact/hooks';
import { formatDate } from '../../../corpus/citation/format-date.ts';
import type { Statement, TermRecord } from '../../../corpus/pack/record.ts';
import type { RowContext } from '../../popup/row-context.ts';
import { rowKey } from '../../popup/rows.ts';
import { kindName, termLabel } from '../../quotation/names.ts';
import { formsOf } from '../../statement/entry-context.ts';
import { ShortRow } from '../record/ShortRow.tsx';
import { chooseStatements } from './choose-statements.ts';

interface Props {
  record: TermRecord;
  /** EDTF. */
  pageDate: string | undefined;
  pointed: boolean;
  context: RowContext;
  open(): void;
}

/** So many stand under a term, and under the one that the pointer is on. */
const glance = { aside: 2, pointed: 4 };

/** One term in view with what was said on it, oldest first, and where the page stands among it. */
export function TermInView({ record, pageDate, pointed, context, open }: Props) {
  const id = useId();
  const [whole, setWhole] = useState(false);
  const { text } = context;
  const { term, statements } = record;
  const atMost = whole ? statements.length : glance[pointed ? 'pointed' : 'aside'];
  const { before, after, more } = chooseStatements(statements, pageDate, atMost);
  const kind = kindName(term.kind, text);
  const row = (statement: Statement) => (
    <ShortRow
      key={statement.renderings[0]?.id}
      {...{ statement, context }}
      words={formsOf(term)}
      printedWays
    />
  );
  return (
    <section class={pointed ? 'term-in-view pointed' : 'term-in-view'} aria-labelledby={id}>
      <div class="who" data-row={rowKey('term', term.id)}>
        <h2 id={id}>
          <button type="button" data-main class="main" onClick={open}>
            <span {...termLabel(term, text)} />
          </button>
        </h2>
        <span class="count">
          {statements.length === 0 ? text.t('noQuotations') : text.count('quotations', statements.length)}
        </span>
      </div>
      <p class="role">{pointed ? text.t('joined', kind, text.t('underPointer')) : kind}</p>
      {statements.length > 0 && (
        <ul class="short-rows">
          {before.map(row)}
          {pageDate !== undefined && (
            <li class="this-page">{text.t('pageStandsHere', formatDate(pageDate, text.locale))}</li>
          )}
          {after.map(row)}
        </ul>
      )}
      {more > 0 && (
        <button type="button" class="more" aria-describedby={id} onClick={() => setWhole(true)}>
          {text.count('moreStatements', more)}
        </button>
      )}
    </section>
  );
}
