import { useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  year: number;
  /** Said beneath while what stands there is no year. */
  trouble: string;
  set(year: number): void;
}

/** A field for one year. It holds from Enter or on leaving it; Esc brings back what held before. */
export function YearField({ id, label, year, trouble, set }: Props) {
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && !/^\s*\d{4}\s*$/.test(typed);
  function commit() {
    if (typed === undefined || wrong) return;
    setTyped(undefined);
    if (Number(typed) !== year) set(Number(typed));
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && typed !== undefined) {
      setTyped(undefined);
      event.preventDefault();
    }
  };
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        value={typed ?? year}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-trouble` : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {wrong && (
        <span class="year-trouble" id={`${id}-trouble`}>
          {trouble}
        </span>
      )}
    </>
  );
}
