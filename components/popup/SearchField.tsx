import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ReadQuery } from '../../corpus/search/query.ts';
import { CloseIcon } from '../icons/CloseIcon.tsx';
import { SearchIcon } from '../icons/SearchIcon.tsx';
import { FieldLayer } from '../query/FieldLayer.tsx';
import { fieldPieces } from '../query/field-pieces.ts';
import type { Text } from '../text.ts';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  /** How it was read: keys and what is at fault are drawn as such. */
  read?: ReadQuery | undefined;
  /** The id of what is said of the query below. */
  notes?: string | undefined;
  text: Text;
  search(query: string): void;
}

/** The search box. It has the focus when the popup opens. */
export function SearchField({ field, query, read, notes, text, search }: Props) {
  const [composing, setComposing] = useState(false);
  const pieces = useMemo(() => (read?.typed === query ? fieldPieces(query, read) : []), [query, read]);
  // What an input method composes is the field's own to draw, with all its lines.
  const drawn = !composing && pieces.some(({ look }) => look !== undefined);
  const inked = drawn && pieces.some(({ look }) => look === 'key');

  const clear = () => {
    search('');
    field.current?.focus();
  };
  return (
    <div class="find">
      <div class="field">
        <SearchIcon />
        <div class={inked ? 'field-text inked' : 'field-text'}>
          <input
            ref={field}
            data-field
            type="search"
            value={query}
            aria-label={text.t('searchTheRecord')}
            aria-describedby={notes}
            placeholder={text.t('searchTheRecord')}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => search(event.currentTarget.value)}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={() => setComposing(false)}
          />
          {drawn && <FieldLayer field={field} pieces={pieces} />}
        </div>
        {query !== '' && (
          <button type="button" class="tool" aria-label={text.t('clear')} onClick={clear}>
            <CloseIcon />
          </button>
        )}
      </div>
    </div>
  );
}
