import type { Localized } from '../../localized.ts';
import { DateShown } from '../../quotation/DateShown.tsx';
import { Marked } from '../../said/Marked.tsx';
import type { Text } from '../../text.ts';
import { passageHead } from './passage-names.ts';
import type { ShelfItem } from './props.ts';

interface Props {
  id: string;
  item: ShelfItem;
  words: readonly string[];
  text: Text;
  /** Opens the record; none where the record has none. */
  open?: (() => void) | undefined;
}

function Name({ name, words, open }: { name: Localized } & Pick<Props, 'words' | 'open'>) {
  const bold = (
    <b class="name" lang={name.lang}>
      <Marked text={name.children} words={words} />
    </b>
  );
  if (open === undefined) return bold;
  return (
    <button type="button" class="main" onClick={open}>
      {bold}
    </button>
  );
}

/** Who, as what, and when: one line. */
export function ShelfRowHead({ id, item, words, text, open }: Props) {
  const { name, tag, date } = passageHead(item, text);
  return (
    <div class="who" id={id}>
      <span>
        <Name name={name} words={words} open={open} />{' '}
        {tag !== undefined && (
          <span class="tag" lang={tag.lang}>
            <Marked text={tag.children} words={words} />
          </span>
        )}
      </span>
      {date === undefined ? (
        <span class="date">
          <span class="basis">{text.t('shelfUndated')}</span>
        </span>
      ) : (
        <DateShown date={date} />
      )}
    </div>
  );
}
