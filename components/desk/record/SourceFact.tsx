import type { QuotationRecord } from '../../../corpus/pack/record.ts';
import type { Source } from '../../../corpus/pack/schema.ts';
import { fill, slot } from '../../fill.ts';
import type { RowContext } from '../../popup/row-context.ts';
import { SourceName } from '../../quotation/SourceName.tsx';
import { SourceRecord } from '../../quotation/SourceRecord.tsx';
import { publicationDate } from '../../quotation/shown-date.ts';
import { useDisclosure } from '../../quotation/use-disclosure.ts';

interface SourceProps {
  source: Source;
  via: string | undefined;
  /** How else the statement is worded, elsewhere. */
  others: readonly QuotationRecord[];
  context: RowContext;
}

/** Where it was printed: it opens its own record beneath; and where it is worded otherwise. */
export function SourceFact({ source, via, others, context }: SourceProps) {
  const { text } = context;
  const record = useDisclosure();
  const date = publicationDate(source, text);
  return (
    <>
      <button type="button" class="link" aria-expanded={record.open} onClick={record.toggle}>
        <SourceName source={source} via={via} text={text} />
      </button>
      {!record.open && <small lang={source.language}>{source.title}</small>}
      {!record.open && date.reason !== undefined && <small>{date.reason}</small>}
      {record.open && <SourceRecord source={source} text={text} />}
      {others.map((other) => (
        <small key={other.id}>
          {fill(
            text.t('wordedOtherwise', slot),
            <button
              type="button"
              class="link"
              onClick={() => context.open({ kind: 'quotation', id: other.id })}
            >
              <SourceName source={other.source} text={text} />
            </button>,
          )}
        </small>
      ))}
    </>
  );
}
