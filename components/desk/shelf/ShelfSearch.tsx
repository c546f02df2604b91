import type { RefObject } from 'preact';
import type { ReadQuery } from '../../../corpus/search/query.ts';
import { CloseIcon } from '../../icons/CloseIcon.tsx';
import { SearchIcon } from '../../icons/SearchIcon.tsx';
import { QueryInput } from '../../query/QueryInput.tsx';
import type { Text } from '../../text.ts';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  query: ReadQuery;
  /** The id of what is said of the query below. */
  notes: string;
  text: Text;
  search(typed: string): void;
  /** Goes to the first row of the list. */
  toList(): void;
}

/** The field that searches what is kept, in the language of Find: words, sources, names and notes. */
export function ShelfSearch({ field, query, notes, text, search, toList }: Props) {
  const clear = () => {
    search('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') toList();
    else if (event.key === 'Escape' && query.typed !== '') clear();
    else return;
    event.preventDefault();
  };
  return (
    <div class="field shelf-search">
      <SearchIcon />
      <QueryInput
        {...{ field, search, onKeyDown, notes }}
        query={query.typed}
        read={query}
        label={text.t('shelfSearch')}
      />
      {query.typed !== '' && (
        <button type="button" class="tool" aria-label={text.t('clear')} onClick={clear}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
