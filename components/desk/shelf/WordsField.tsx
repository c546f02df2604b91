import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../text.ts';
import { type Draft, useDraft } from './use-draft.ts';

interface Props {
  label: string;
  value: string;
  /** Several lines: Enter makes a new one, Ctrl+Enter is done. */
  long?: boolean;
  text: Text;
  /** What stands in the field when it is left; not called where nothing was changed. */
  store(words: string): void;
  /** Words that are kept while they are typed; `store` is called at last whenever anything was typed. */
  draft?: Draft;
  /** The field is done with, and by what: after a key the keyboard goes back to where it came from. */
  close(by: 'key' | 'leaving'): void;
}

/**
 * A field in the place of the words it changes. Leaving it stores them, also when the whole page is left, or the
 * field goes with its row; Esc keeps what stood there before.
 */
export function WordsField({ label, value, long = false, text, store, draft, close }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [words, setWords] = useState(value);
  // What is kept while one types is not what stood there before.
  const [before] = useState(value);
  const typed = useRef(false);
  const settled = useRef(false);
  const settle = (by: 'key' | 'leaving', keep: boolean) => {
    if (settled.current) return;
    settled.current = true;
    const isChanged = draft ? typed.current : words.trim() !== before;
    if (isChanged && keep) store(words.trim());
    else if (isChanged) draft?.revert(words.trim());
    close(by);
  };
  useDraft(words.trim(), () => typed.current && !settled.current, draft);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(before.length, before.length);
  }, [before]);
  const isDrafted = draft !== undefined;
  const leave = useRef(settle);
  leave.current = settle;
  useLayoutEffect(() => () => leave.current('leaving', true), []);
  useEffect(() => {
    const leaving = new AbortController();
    const onLeaving = () => isDrafted || leave.current('leaving', true);
    window.addEventListener('pagehide', onLeaving, { signal: leaving.signal });
    return () => leaving.abort();
  }, [isDrafted]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const isDone = event.key === 'Enter' && (!long || event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !isDone) return;
    event.preventDefault();
    settle('key', isDone);
  };
  const onInput = (event: { currentTarget: { value: string } }) => {
    typed.current = true;
    setWords(event.currentTarget.value);
  };
  const shared = {
    id,
    ref: field,
    value: words,
    onBlur: () => settle('leaving', true),
    onKeyDown,
    onInput,
  };
  return (
    <span class="words-field">
      <label for={id}>{label}</label>
      {long ? (
        <textarea {...shared} rows={2} aria-describedby={`${id}-keys`} />
      ) : (
        <input {...shared} type="text" />
      )}
      <span class="small" id={`${id}-keys`}>
        {text.t(long ? 'shelfNoteKeys' : 'shelfFieldKeys')}
      </span>
    </span>
  );
}
