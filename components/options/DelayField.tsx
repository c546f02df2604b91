import { useState } from 'preact/hooks';
import type { Text } from '../text.ts';
import type { OptionsProps } from './props.ts';
import { readDelay } from './read-delay.ts';

interface Props {
  id: string;
  label: string;
  /** Milliseconds. */
  stored: number;
  bounds: OptionsProps['bounds'];
  text: Text;
  set(milliseconds: number): void;
}

/**
 * A field for one delay. What is written holds as soon as it is a delay, so that nothing is lost with the tab;
 * while it is none, and after Esc, that holds which stood there before.
 */
export function DelayField({ id, label, stored, bounds, text, set }: Props) {
  const [writing, setWriting] = useState<{ words: string; before: number }>();
  const bad = writing !== undefined && readDelay(writing.words, bounds) === undefined;
  const write = (words: string) => {
    const before = writing?.before ?? stored;
    setWriting({ words, before });
    set(readDelay(words, bounds) ?? before);
  };
  const cancel = () => {
    if (writing !== undefined) set(writing.before);
    setWriting(undefined);
  };
  return (
    <div class="delay">
      <span class="delay-field">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={writing?.words ?? stored}
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-unit ${id}-bad` : `${id}-unit`}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={() => bad || setWriting(undefined)}
          onKeyDown={(event) => event.key === 'Escape' && cancel()}
        />
        <span id={`${id}-unit`}>{text.t('milliseconds')}</span>
      </span>
      {bad && (
        <p class="trouble" id={`${id}-bad`} role="alert">
          {text.t('delayBounds', bounds.least, bounds.most, writing.before)}
        </p>
      )}
    </div>
  );
}
