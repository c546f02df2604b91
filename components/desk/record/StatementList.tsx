import { useState } from 'preact/hooks';
import type { Statement } from '../../../corpus/pack/record.ts';
import type { RowContext } from '../../popup/row-context.ts';
import { ShortRow } from './ShortRow.tsx';

interface Props {
  statements: readonly Statement[];
  words: readonly string[];
  context: RowContext;
}

/** Rows shown at first. */
const glance = 12;

/** Statements in short, the rest on request. */
export function StatementList({ statements, words, context }: Props) {
  const [all, setAll] = useState(false);
  const shown = all || statements.length <= glance + 1 ? statements : statements.slice(0, glance);
  return (
    <>
      <ul class="short-rows">
        {shown.map((statement) => (
          <ShortRow key={statement.renderings[0]?.id} {...{ statement, words, context }} />
        ))}
      </ul>
      {shown.length < statements.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {context.text.t('moreRows', statements.length - shown.length)}
        </button>
      )}
    </>
  );
}
