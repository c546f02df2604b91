import type { QuotationRecord } from '../../../corpus/pack/record.ts';
import type { RowContext } from '../../popup/row-context.ts';
import { speakerName } from '../../quotation/names.ts';
import { useDisclosure } from '../../quotation/use-disclosure.ts';
import type { MessageKey, Text } from '../../text.ts';
import type { Around, Same } from './around.ts';
import { ShortRow } from './ShortRow.tsx';

interface Props {
  quotation: QuotationRecord;
  around: Around;
  words: readonly string[];
  context: RowContext;
}

/** Rows of the same day shown at first. */
const glance = 3;

const sameKeys = { day: 'sameDay', month: 'sameMonth', year: 'sameYear' } as const satisfies Record<
  Same,
  MessageKey
>;

/** "nothing earlier on record"; undefined where there is something on both sides. */
function missing({ earlier, later }: Around, text: Text): string | undefined {
  const parts = [earlier === undefined && 'nothingEarlier', later === undefined && 'nothingLater'] as const;
  return text.join(parts.map((key) => (key === false ? undefined : text.t(key)))) || undefined;
}

/** What the same speaker said before, at the same time and after, as far as it is on record. */
export function BeforeAndAfter({ quotation, around, words, context }: Props) {
  const { text } = context;
  const { earlier, same, later } = around;
  const all = useDisclosure();
  const near = all.open || same.length <= glance + 1 ? same : same.slice(0, glance);
  const rows = [
    earlier && { label: text.t('previousOnRecord'), statement: earlier },
    ...near.map((one) => ({ label: text.t(sameKeys[one.same]), statement: one.statement })),
    later && { label: text.t('nextOnRecord'), statement: later },
  ].filter((row) => row !== undefined);
  return (
    <section>
      <h3 class="group-head">
        <span>{text.t('beforeAndAfter', speakerName(quotation, text).children)}</span>
        <span>{missing(around, text)}</span>
      </h3>
      <ul class="short-rows">
        {rows.map(({ label, statement }) => (
          <ShortRow key={statement.renderings[0]?.id} {...{ label, statement, words, context }} />
        ))}
      </ul>
      {near.length < same.length && (
        <button type="button" class="more" onClick={all.toggle}>
          {text.t('moreRows', same.length - near.length)}
        </button>
      )}
    </section>
  );
}
