import { useId } from 'preact/hooks';
import type { QuotationRecord, Statement } from '../../corpus/pack/record.ts';
import { Failure } from '../quotation/Failure.tsx';
import { viaName } from '../quotation/names.ts';
import { feedbackOn, QuotationActions } from '../quotation/QuotationActions.tsx';
import { SourceName } from '../quotation/SourceName.tsx';
import { needsCut } from '../said/needs-cut.ts';
import { Said } from '../said/Said.tsx';
import type { Text } from '../text.ts';
import { QuotationRowHead } from './QuotationRowHead.tsx';
import { Row } from './Row.tsx';
import type { RowContext } from './row-context.ts';
import { rowKey } from './rows.ts';

interface Props {
  statement: Statement;
  words?: readonly string[];
  context: RowContext;
}

/** Characters of a long quotation that a row shows: about two lines. */
const glance = 120;
const noWords: readonly string[] = [];

/** "China Daily, 20 Nov 2014, and one other wording". */
function RowSource({ quotation, others, text }: { quotation: QuotationRecord; others: number; text: Text }) {
  return (
    <span class="source-name">
      <SourceName source={quotation.source} via={viaName(quotation, text)} text={text} />
      {others > 0 && text.t('joined', '', text.count('otherWordings', others))}
    </span>
  );
}

/** One statement in a list, in its best rendering. */
export function QuotationRow({ statement, words = noWords, context }: Props) {
  const id = useId();
  const [quotation] = statement.renderings;
  if (quotation === undefined) return null;
  const { text, actions } = context;
  const open = () => context.open({ kind: 'quotation', id: quotation.id });
  const max = needsCut(quotation.text, glance) ? glance : undefined;
  return (
    <Row
      rowKey={rowKey('quotation', quotation.id)}
      open={open}
      copy={() => actions.copy(quotation)}
      save={() => actions.toggleSave(quotation)}
    >
      <QuotationRowHead id={id} quotation={quotation} words={words} text={text} open={open} />
      <Said id={`${id}-said`} text={quotation.text} lang={quotation.lang} words={words} mark max={max} />
      <Failure feedback={feedbackOn(quotation, context)} text={text} />
      <div class="foot">
        <RowSource quotation={quotation} others={statement.renderings.length - 1} text={text} />
        <QuotationActions quotation={quotation} context={context} describedBy={id} />
      </div>
    </Row>
  );
}
