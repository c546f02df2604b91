import type { YearSpan } from './year-span.ts';

interface Props {
  name: string;
  year: number;
  /** Where it may go. */
  bounds: YearSpan;
  /** In percent of the axis. */
  at: number;
  move(year: number): void;
  release(): void;
}

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
};

/** One end of the range of years: arrows go a year, Page Up and Down five, Home and End to the last possible. */
export function YearGrip({ name, year, bounds, at, move, release }: Props) {
  const clamp = (wanted: number) => Math.min(bounds.to, Math.max(bounds.from, wanted));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const end = { Home: bounds.from, End: bounds.to }[event.key];
    const next = step === undefined ? end : clamp(year + step);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (next !== year) move(next);
  };
  return (
    <span
      class="grip"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={bounds.from}
      aria-valuemax={bounds.to}
      aria-valuenow={year}
      style={{ insetInlineStart: `${at}%` }}
      onKeyDown={onKeyDown}
      onBlur={release}
    />
  );
}
