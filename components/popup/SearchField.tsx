import type { RefObject } from 'preact';
import type { QueryFault } from '../../corpus/search/query.ts';
import { CloseIcon } from '../icons/CloseIcon.tsx';
import { SearchIcon } from '../icons/SearchIcon.tsx';
import { FaultLines } from '../query/FaultLines.tsx';
import type { Text } from '../text.ts';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  /** What is at fault in it; drawn beneath the words. */
  faults?: readonly QueryFault[] | undefined;
  /** The id of what is said of the query below. */
  notes?: string | undefined;
  text: Text;
  search(query: string): void;
}

const noFaults: readonly QueryFault[] = [];

/** The search box. It has the focus when the popup opens. */
export function SearchField({ field, query, faults = noFaults, notes, text, search }: Props) {
  const clear = () => {
    search('');
    field.current?.focus();
  };
  return (
    <div class="find">
      <div class="field">
        <SearchIcon />
        <div class="field-text">
          {faults.length > 0 && <FaultLines field={field} query={query} faults={faults} />}
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
          />
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
