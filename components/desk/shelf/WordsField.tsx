import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../text.ts';

interface Props {
  label: string;
  value: string;
  /** Several lines: Enter makes a new one, Ctrl+Enter is done. */
  long?: boolean;
  text: Text;
  /** What stands in the field when it is left; not called where nothing was changed. */
  store(words: string): void;
  /** The field is done with, and by what: after a key the keyboard goes back to where it came from. */
  close(by: 'key' | 'leaving'): void;
}

/**
 * A field in the place of the words it changes. Leaving it stores them, also when the whole page is left;
 * Esc keeps what stood there before.
 */
export function WordsField({ label, value, long = false, text, store, close }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [words, setWords] = useState(value);
  const settled = useRef(false);
  const settle = (by: 'key' | 'leaving', keep: boolean) => {
    if (settled.current) return;
    settled.current = true;
    if (keep && words.trim() !== value) store(words.trim());
    close(by);
  };
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(value.length, value.length);
  }, [value]);
  const leave = useRef(settle);
  leave.current = settle;
  useEffect(() => {
    const leaving = new AbortController();
    window.addEventListener('pagehide', () => leave.current('leaving', true), { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const isDone = event.key === 'Enter' && (!long || event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !isDone) return;
    event.preventDefault();
    settle('key', isDone);
  };
  const shared = {
    id,
    ref: field,
    value: words,
    onBlur: () => settle('leaving', true),
    onKeyDown,
  };
  return (
    <span class="words-field">
      <label for={id}>{label}</label>
      {long ? (
        <textarea
          {...shared}
          rows={2}
          aria-describedby={`${id}-keys`}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      ) : (
        <input {...shared} type="text" onInput={(event) => setWords(event.currentTarget.value)} />
      )}
      <span class="small" id={`${id}-keys`}>
        {text.t(long ? 'shelfNoteKeys' : 'shelfFieldKeys')}
      </span>
    </span>
  );
}
