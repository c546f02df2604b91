import { useId } from 'preact/hooks';
import type { Statement } from '../../../corpus/pack/record.ts';
import { SaveIcon } from '../../icons/SaveIcon.tsx';
import { Row } from '../../popup/Row.tsx';
import type { RowContext } from '../../popup/row-context.ts';
import { rowKey } from '../../popup/rows.ts';
import { DateShown } from '../../quotation/DateShown.tsx';
import { speakerName } from '../../quotation/names.ts';
import { shownDate } from '../../quotation/shown-date.ts';
import { needsCut } from '../../said/needs-cut.ts';
import { Said } from '../../said/Said.tsx';
import type { Text } from '../../text.ts';

interface Props {
  statement: Statement;
  /** Stands in place of the speaker, where that is the same for all. */
  label?: string | undefined;
  /** The excerpt is cut around these. */
  words: readonly string[];
  context: RowContext;
  /** Says so where it was printed in several wordings. */
  printedWays?: boolean;
}

/** Characters of a quotation in its short form. */
const glance = 80;

const printedWaysOf = (wordings: number, text: Text) =>
  wordings === 2 ? text.t('printedTwoWays') : text.t('printedManyWays', wordings);

/** A statement in short: who or which, when, and the clause with the term. It opens the record. */
export function ShortRow({ statement, label, words, context, printedWays = false }: Props) {
  const id = useId();
  const [quotation] = statement.renderings;
  if (quotation === undefined) return null;
  const { text, saved } = context;
  const open = () => context.open({ kind: 'quotation', id: quotation.id });
  const isSaved = statement.renderings.some((rendering) => saved.has(rendering.id));
  const max = needsCut(quotation.text, glance) ? glance : undefined;
  return (
    <Row
      class="short-row"
      rowKey={rowKey('quotation', quotation.id)}
      open={open}
      copy={() => context.actions.copy(quotation)}
      save={() => context.actions.toggleSave(quotation)}
    >
      <div class="who">
        <span>
          <button type="button" data-main class="main" aria-describedby={`${id}-date ${id}`} onClick={open}>
            {label === undefined ? <b {...speakerName(quotation, text)} /> : <span class="tag">{label}</span>}
          </button>
          {isSaved && (
            <span class="saved-mark" role="img" aria-label={text.t('saved')}>
              <SaveIcon filled />
            </span>
          )}
        </span>
        <DateShown id={`${id}-date`} date={shownDate(quotation, text)} />
      </div>
      <Said id={id} text={quotation.text} lang={quotation.lang} words={words} max={max} />
      {printedWays && statement.renderings.length > 1 && (
        <p class="role">{printedWaysOf(statement.renderings.length, text)}</p>
      )}
    </Row>
  );
}
