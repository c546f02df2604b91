import { useRef } from 'preact/hooks';
import { CloseIcon } from '../../icons/CloseIcon.tsx';
import { SearchIcon } from '../../icons/SearchIcon.tsx';
import type { Text } from '../../text.ts';

interface Props {
  typed: string;
  text: Text;
  search(typed: string): void;
}

/** The field that searches what is kept: words, sources, names and notes. */
export function ShelfSearch({ typed, text, search }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    search('');
    field.current?.focus();
  };
  return (
    <div class="field shelf-search">
      <SearchIcon />
      <input
        ref={field}
        type="search"
        data-field
        aria-label={text.t('shelfSearch')}
        placeholder={text.t('shelfSearch')}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '' || event.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          clear();
        }}
      />
      {typed !== '' && (
        <button type="button" class="tool" aria-label={text.t('clear')} onClick={clear}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
