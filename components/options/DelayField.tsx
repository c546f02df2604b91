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

/** A field for one delay. What is written is stored as soon as it is a delay; until then it says what one is. */
export function DelayField({ id, label, stored, bounds, text, set }: Props) {
  // While somebody writes, the field shows what they wrote and not what is stored.
  const [written, setWritten] = useState<string>();
  const bad = written !== undefined && readDelay(written, bounds) === undefined;
  const write = (value: string) => {
    setWritten(value);
    const delay = readDelay(value, bounds);
    if (delay !== undefined) set(delay);
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
          value={written ?? stored}
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-unit ${id}-bad` : `${id}-unit`}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={() => bad || setWritten(undefined)}
          onKeyDown={(event) => event.key === 'Escape' && setWritten(undefined)}
        />
        <span id={`${id}-unit`}>{text.t('milliseconds')}</span>
      </span>
      {bad && (
        <p class="trouble" id={`${id}-bad`} role="alert">
          {text.t('delayBounds', bounds.least, bounds.most, stored)}
        </p>
      )}
    </div>
  );
}
