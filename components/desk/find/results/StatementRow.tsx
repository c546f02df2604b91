import { useId } from 'preact/hooks';
import type { QuotationRecord, Statement } from '../../../../corpus/pack/record.ts';
import type { Term } from '../../../../corpus/pack/schema.ts';
import { fill, slot } from '../../../fill.ts';
import { QuotationRowHead } from '../../../popup/QuotationRowHead.tsx';
import { Row } from '../../../popup/Row.tsx';
import type { RowContext } from '../../../popup/row-context.ts';
import { rowKey } from '../../../popup/rows.ts';
import { Failure } from '../../../quotation/Failure.tsx';
import { More } from '../../../quotation/More.tsx';
import { termLabel, viaName } from '../../../quotation/names.ts';
import { feedbackOn, QuotationActions } from '../../../quotation/QuotationActions.tsx';
import { SourceName } from '../../../quotation/SourceName.tsx';
import { useDisclosure } from '../../../quotation/use-disclosure.ts';
import { Marked } from '../../../said/Marked.tsx';
import { needsCut } from '../../../said/needs-cut.ts';
import { Said } from '../../../said/Said.tsx';
import { PairOfWordings } from '../../../wordings/PairOfWordings.tsx';

interface Props {
  statement: Statement;
  words: readonly string[];
  /** The term by which alone it answers. */
  filed: Term | undefined;
  /** There is room for two wordings beside one another. */
  wide: boolean;
  current: boolean;
  context: RowContext;
}

/** Characters of a long quotation that a row shows: about three lines. */
const glance = 220;

interface PairProps extends Pick<Props, 'words' | 'context'> {
  left: QuotationRecord;
  right: QuotationRecord;
  id: string;
}

/** Two wordings beside one another, what differs marked; whole on request. */
function Pair({ left, right, words, id, context }: PairProps) {
  const { text } = context;
  const whole = useDisclosure();
  return (
    <>
      <PairOfWordings
        {...{ left, right, words, context }}
        saidId={`${id}-said`}
        whole={whole.open}
        actionsAbove
      />
      <p class="printed">
        {text.t('printedTwoWays')}{' '}
        <More label={text.t(whole.open ? 'shorter' : 'wholeText')} describedBy={id} toggle={whole.toggle} />
      </p>
    </>
  );
}

interface OneProps extends Pick<Props, 'words' | 'context'> {
  quotation: QuotationRecord;
  others: number;
  id: string;
}

/** One wording, its source, Copy and Save. */
function One({ quotation, others, words, id, context }: OneProps) {
  const { text } = context;
  const max = needsCut(quotation.text, glance) ? glance : undefined;
  return (
    <>
      <Said id={`${id}-said`} text={quotation.text} lang={quotation.lang} words={words} mark max={max} />
      <Failure feedback={feedbackOn(quotation, context)} text={text} />
      <div class="foot">
        <span class="source-name">
          <SourceName source={quotation.source} via={viaName(quotation, text)} text={text} />
          {others > 0 && text.t('joined', '', text.count('otherWordings', others))}
        </span>
        <QuotationActions quotation={quotation} context={context} describedBy={id} />
      </div>
    </>
  );
}

/** "Filed under cyber sovereignty; the words do not name it." */
function Filed({ term, words, context: { text } }: Pick<Props, 'words' | 'context'> & { term: Term }) {
  const { children, lang } = termLabel(term, text);
  return (
    <p class="filed">
      {fill(
        text.t('filedUnder', slot),
        <span lang={lang}>
          <Marked text={children} words={words} />
        </span>,
      )}
    </p>
  );
}

/** One statement that answers the query, however often it was printed. */
export function StatementRow({ statement, words, filed, wide, current, context }: Props) {
  const id = useId();
  const [first, second, third] = statement.renderings;
  if (first === undefined) return null;
  const open = () => context.open({ kind: 'quotation', id: first.id });
  const paired = wide && second !== undefined && third === undefined;
  return (
    <Row
      rowKey={rowKey('quotation', first.id)}
      current={current}
      open={open}
      copy={() => context.actions.copy(first)}
      save={() => context.actions.toggleSave(first)}
    >
      <QuotationRowHead id={id} quotation={first} words={words} text={context.text} open={open} />
      {paired ? (
        <Pair left={first} right={second} {...{ words, id, context }} />
      ) : (
        <One quotation={first} others={statement.renderings.length - 1} {...{ words, id, context }} />
      )}
      {filed !== undefined && <Filed term={filed} words={words} context={context} />}
    </Row>
  );
}
