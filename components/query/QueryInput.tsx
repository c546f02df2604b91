import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ReadQuery } from '../../corpus/search/query.ts';
import { FieldLayer } from './FieldLayer.tsx';
import { fieldPieces } from './field-pieces.ts';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  /** How it was read: keys and what is at fault are drawn as such. */
  read: ReadQuery | undefined;
  label: string;
  /** The id of what is said of the query below. */
  notes?: string | undefined;
  search(query: string): void;
  onKeyDown?(event: KeyboardEvent): void;
}

/** The field that a query is typed into. */
export function QueryInput({ field, query, read, label, notes, search, onKeyDown }: Props) {
  const [composing, setComposing] = useState(false);
  const pieces = useMemo(() => (read?.typed === query ? fieldPieces(query, read) : []), [query, read]);
  // What an input method composes is the field's own to draw, with all its lines.
  const drawn = !composing && pieces.some(({ look }) => look !== undefined);
  const inked = drawn && pieces.some(({ look }) => look === 'key');
  return (
    <div class={inked ? 'field-text inked' : 'field-text'}>
      <input
        ref={field}
        data-field
        type="search"
        value={query}
        aria-label={label}
        aria-describedby={notes}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      {drawn && <FieldLayer field={field} pieces={pieces} />}
    </div>
  );
}
