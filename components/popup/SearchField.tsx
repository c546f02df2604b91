import type { RefObject } from 'preact';
import type { ReadQuery } from '../../corpus/search/query.ts';
import { CloseIcon } from '../icons/CloseIcon.tsx';
import { SearchIcon } from '../icons/SearchIcon.tsx';
import { QueryInput } from '../query/QueryInput.tsx';
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
  const clear = () => {
    search('');
    field.current?.focus();
  };
  return (
    <div class="find">
      <div class="field">
        <SearchIcon />
        <QueryInput {...{ field, query, read, notes, search }} label={text.t('searchTheRecord')} />
        {query !== '' && (
          <button type="button" class="tool" aria-label={text.t('clear')} onClick={clear}>
            <CloseIcon />
          </button>
        )}
      </div>
    </div>
  );
}
