import { useRef } from 'preact/hooks';
import { CloseIcon } from '../../icons/CloseIcon.tsx';
import { SearchIcon } from '../../icons/SearchIcon.tsx';
import type { Text } from '../../text.ts';

interface Props {
  typed: string;
  text: Text;
  search(typed: string): void;
  /** Goes to the first row of the list. */
  toList(): void;
}

/** The field that searches what is kept: words, sources, names and notes. */
export function ShelfSearch({ typed, text, search, toList }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    search('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') toList();
    else if (event.key === 'Escape' && typed !== '') clear();
    else return;
    event.preventDefault();
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
        onKeyDown={onKeyDown}
      />
      {typed !== '' && (
        <button type="button" class="tool" aria-label={text.t('clear')} onClick={clear}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
