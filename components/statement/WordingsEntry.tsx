import { useId } from 'preact/hooks';
import { datedWording } from '../../corpus/citation/known-date.ts';
import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { EntryHead } from '../quotation/EntryHead.tsx';
import { More } from '../quotation/More.tsx';
import { Notes } from '../quotation/Notes.tsx';
import { shownDate } from '../quotation/shown-date.ts';
import { useDisclosure } from '../quotation/use-disclosure.ts';
import { PairOfWordings } from '../wordings/PairOfWordings.tsx';
import { WordingBelow } from '../wordings/WordingBelow.tsx';
import type { EntryContext } from './entry-context.ts';

interface Props {
  renderings: readonly QuotationRecord[];
  context: EntryContext;
}

/** A statement that was printed in several wordings: two stand side by side, more one below another. */
export function WordingsEntry({ renderings, context }: Props) {
  const { text } = context;
  const id = useId();
  const why = useDisclosure();
  const whole = useDisclosure();
  const [left, right, ...more] = renderings;
  const dated = datedWording({ renderings: [...renderings] });
  const pair = left !== undefined && right !== undefined && more.length === 0;
  return (
    <>
      <EntryHead id={id} quotation={dated} text={text} why={why} />
      {why.open && <Notes notes={[shownDate(dated, text).reason ?? '']} />}
      {pair ? (
        <PairOfWordings left={left} right={right} whole={whole.open} context={context} />
      ) : (
        renderings.map((wording) => <WordingBelow key={wording.id} wording={wording} context={context} />)
      )}
      <p class="printed">
        {pair ? text.t('printedTwoWays') : text.t('printedManyWays', renderings.length)}{' '}
        {pair && (
          <More label={text.t(whole.open ? 'shorter' : 'wholeText')} describedBy={id} toggle={whole.toggle} />
        )}
      </p>
    </>
  );
}
