import { useId } from 'preact/hooks';
import type { QuotationRecord, Statement } from '../../corpus/pack/record.ts';
import { Failure } from '../quotation/Failure.tsx';
import { feedbackOn, QuotationActions } from '../quotation/QuotationActions.tsx';
import { SourceName } from '../quotation/SourceName.tsx';
import { Said } from '../said/Said.tsx';
import { PairOfWordings } from '../wordings/PairOfWordings.tsx';
import type { Opened } from './props.ts';
import { QuotationFacts } from './QuotationFacts.tsx';
import { QuotationRowHead } from './QuotationRowHead.tsx';
import type { RowContext } from './row-context.ts';
import { TermLinks } from './TermLinks.tsx';

interface Props extends Omit<Extract<Opened, { kind: 'quotation' }>, 'kind'> {
  context: RowContext;
}

/** A single wording with its Copy and Save. */
function OneWording({ quotation, context }: { quotation: QuotationRecord; context: RowContext }) {
  const id = useId();
  return (
    <>
      <Said id={id} text={quotation.text} lang={quotation.lang} />
      <Failure feedback={feedbackOn(quotation, context)} text={context.text} />
      <div class="foot">
        <QuotationActions quotation={quotation} context={context} describedBy={id} />
      </div>
    </>
  );
}

/** Two wordings beside each other; one, or more than two, one below another. */
function Words({ statement: { renderings }, context }: { statement: Statement; context: RowContext }) {
  const [left, right, ...more] = renderings;
  if (left !== undefined && right !== undefined && more.length === 0) {
    return <PairOfWordings left={left} right={right} whole context={context} />;
  }
  return (
    <>
      {renderings.map((quotation) => (
        <OneWording key={quotation.id} quotation={quotation} context={context} />
      ))}
    </>
  );
}

/** A quotation's whole record: the words, then all that is known about them. */
export function OpenedQuotation({ statement, terms, context }: Props) {
  const id = useId();
  const [first] = statement.renderings;
  if (first === undefined) return null;
  return (
    <div class="row opened-record">
      <QuotationRowHead id={id} quotation={first} words={[]} text={context.text} heading />
      <Words statement={statement} context={context} />
      {statement.renderings.map((quotation, _, { length }) => (
        <section key={quotation.id}>
          {length > 1 && (
            <h3 class="apart">
              <SourceName source={quotation.source} text={context.text} />
            </h3>
          )}
          <QuotationFacts quotation={quotation} text={context.text} />
        </section>
      ))}
      <p class="small apart">{context.text.t('fieldTerms')}</p>
      <TermLinks terms={terms} context={context} />
    </div>
  );
}
