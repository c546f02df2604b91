import type { ShownDate } from './shown-date.ts';
import type { Disclosure } from './use-disclosure.ts';

interface Props {
  id?: string | undefined;
  date: ShownDate;
  /** Given where the date's reason opens on request: the grey word is then a button. */
  why?: Disclosure | undefined;
}

/** A date with, where it is not stated, one grey word before it. */
export function DateShown({ id, date, why }: Props) {
  const word =
    why === undefined ? (
      <span class="basis">{date.word}</span>
    ) : (
      <button type="button" class="basis" aria-expanded={why.open} onClick={why.toggle}>
        {date.word}
      </button>
    );
  return (
    <span class="date" id={id}>
      {date.word !== undefined && <>{word} </>}
      <time dateTime={date.dateTime}>{date.text}</time>
    </span>
  );
}
