import type { QuotationRecord } from '../../corpus/pack/record.ts';
import { DateShown } from '../quotation/DateShown.tsx';
import { roleName, speakerName } from '../quotation/names.ts';
import { shownDate } from '../quotation/shown-date.ts';
import { Marked } from '../said/Marked.tsx';
import type { Text } from '../text.ts';

interface Props {
  /** The head's own; `…-date` is its date's, and the row gives `…-said` to the words: both describe its button. */
  id: string;
  quotation: QuotationRecord;
  words: readonly string[];
  text: Text;
  open?: (() => void) | undefined;
  /** On a page of its own the name is the heading. */
  heading?: boolean;
}

/** Characters of name and role that find room beside a date; a longer role has its own line. */
const besideDate = 42;

/** Who, in what role, and when. The name opens the quotation's record, if there is one to open. */
export function QuotationRowHead({ id, quotation, words, text, open, heading = false }: Props) {
  const { children, lang } = speakerName(quotation, text);
  const role = roleName(quotation, text);
  const long = children.length + role.children.length > besideDate;
  const Name = heading ? 'h2' : 'b';
  const name = (
    <Name class="name" lang={lang}>
      <Marked text={children} words={words} />
    </Name>
  );
  return (
    <>
      <div class="who" id={id}>
        <span>
          {open === undefined ? (
            name
          ) : (
            <button
              type="button"
              data-main
              class="main"
              aria-describedby={`${id}-date ${id}-said`}
              onClick={open}
            >
              {name}
            </button>
          )}{' '}
          {!long && <span class="tag" {...role} />}
        </span>
        <DateShown id={`${id}-date`} date={shownDate(quotation, text)} />
      </div>
      {long && <div class="role" {...role} />}
    </>
  );
}
