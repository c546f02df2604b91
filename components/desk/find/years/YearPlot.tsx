import { useRef, useState } from 'preact/hooks';
import type { FacetValue } from '../../../../corpus/search/search.ts';
import type { Text } from '../../../text.ts';
import { Histogram } from './Histogram.tsx';
import { YearGrip } from './YearGrip.tsx';
import type { YearSpan } from './year-span.ts';

interface Props {
  span: YearSpan;
  range: YearSpan;
  years: readonly FacetValue[];
  current: number | undefined;
  text: Text;
  /** Steps of one series are one step back. */
  narrow(range: YearSpan, series: string): void;
}

/** What the pointer holds: one end, or a range that is being drawn from a year. */
type Held = { end: 'from' | 'to' } | { anchor: number };

const clampTo = ({ from, to }: YearSpan, year: number) => Math.min(to, Math.max(from, year));

/** The range of years when what is held is at a year. */
function rangeAt(held: Held, year: number, { from, to }: YearSpan): YearSpan {
  if ('anchor' in held) return { from: Math.min(held.anchor, year), to: Math.max(held.anchor, year) };
  return held.end === 'from' ? { from: Math.min(year, to), to } : { from, to: Math.max(year, from) };
}

/** The histogram with an end of the range at either side. A pointer drags the ends, or draws a range across. */
export function YearPlot({ span, range, years, current, text, narrow }: Props) {
  const plot = useRef<HTMLFieldSetElement>(null);
  const [held, setHeld] = useState<Held>();
  const drags = useRef(0);
  const count = span.to - span.from + 1;
  const shown = { from: clampTo(span, range.from), to: clampTo(span, range.to) };
  const at = (year: number) => ((year - span.from) / count) * 100;

  /** Years to the left of the pointer, as a fraction. */
  const along = (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    return box ? ((event.clientX - box.left) / box.width) * count : 0;
  };
  const yearAt = (event: PointerEvent) => clampTo(span, span.from + Math.floor(along(event)));
  /** An end snaps to the edge between two years that is nearest. */
  const edgeAt = (event: PointerEvent, end: 'from' | 'to') =>
    clampTo(span, span.from + Math.round(along(event)) - (end === 'to' ? 1 : 0));

  function press(event: PointerEvent) {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const grip = event.target.closest<HTMLElement>('.grip');
    const ends = [...(plot.current?.querySelectorAll('.grip') ?? [])];
    drags.current += 1;
    plot.current?.setPointerCapture(event.pointerId);
    if (grip === null) setHeld({ anchor: yearAt(event) });
    else {
      setHeld({ end: ends.indexOf(grip) === 0 ? 'from' : 'to' });
      grip.focus();
    }
    event.preventDefault();
  }
  function drag(event: PointerEvent) {
    if (held === undefined) return;
    const year = 'end' in held ? edgeAt(event, held.end) : yearAt(event);
    const next = rangeAt(held, year, shown);
    if (next.from !== shown.from || next.to !== shown.to) narrow(next, `drag ${drags.current}`);
  }
  const letGo = () => setHeld(undefined);
  const step = (end: 'from' | 'to') => (year: number) => narrow({ ...shown, [end]: year }, `keys ${end}`);
  return (
    <fieldset
      class={held === undefined ? 'year-plot' : 'year-plot held'}
      ref={plot}
      aria-label={text.t('years')}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <Histogram {...{ span, years, current, text }} range={shown} />
      <YearGrip
        name={text.t('fromYear')}
        year={shown.from}
        bounds={{ from: span.from, to: shown.to }}
        at={at(shown.from)}
        move={step('from')}
        release={letGo}
      />
      <YearGrip
        name={text.t('toYear')}
        year={shown.to}
        bounds={{ from: shown.from, to: span.to }}
        at={at(shown.to + 1)}
        move={step('to')}
        release={letGo}
      />
    </fieldset>
  );
}
