import type { RefObject } from 'preact';
import { CloseIcon } from '../icons/CloseIcon.tsx';
import { SearchIcon } from '../icons/SearchIcon.tsx';
import type { Text } from '../text.ts';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  text: Text;
  search(query: string): void;
}

/** The search box. It has the focus when the popup opens. */
export function SearchField({ field, query, text, search }: Props) {
  const clear = () => {
    search('');
    field.current?.focus();
  };
  return (
    <div class="find">
      <div class="field">
        <SearchIcon />
        <input
          ref={field}
          data-field
          type="search"
          value={query}
          aria-label={text.t('searchTheRecord')}
          placeholder={text.t('searchTheRecord')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => search(event.currentTarget.value)}
        />
        {query !== '' && (
          <button type="button" class="tool" aria-label={text.t('clear')} onClick={clear}>
            <CloseIcon />
          </button>
        )}
      </div>
    </div>
  );
}
