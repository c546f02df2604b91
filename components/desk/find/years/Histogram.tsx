import type { FacetValue } from '../../../../corpus/search/search.ts';
import type { Text } from '../../../text.ts';
import type { YearSpan } from './year-span.ts';

interface Props {
  /** The axis. */
  span: YearSpan;
  /** The years asked for. */
  range: YearSpan;
  years: readonly FacetValue[];
  /** The year of the record that is open. */
  current: number | undefined;
  text: Text;
}

const width = 200;
const height = 66;
const base = 44;
/** Room above the bars, for the grips' heads. */
const top = 6;

const inside = (year: number, { from, to }: YearSpan) => year >= from && year <= to;

/** "2014: 3 results, 2016: 1 result": an image's name; what lies outside the range stands apart. */
function sentence({ years, range, text }: Props): string {
  const list = (wanted: boolean) => {
    const parts = years.filter(({ value, count }) => count > 0 && inside(Number(value), range) === wanted);
    return text.join(
      parts.map(({ value, count }) => text.t('yearCount', value, text.count('results', count))),
    );
  };
  const [within, beyond] = [list(true), list(false)];
  const said = text.t('resultsByYear', within === '' ? text.t('none') : within);
  return beyond === '' ? said : text.t('summary', said, text.t('outsideRange', beyond));
}

/** The years that are named: the range's ends, the axis's ends, where they don't touch. */
function namedYears({ span, range, years }: Props): number[] {
  const wanted = [range.from, range.to, span.to, span.from, ...years.map(({ value }) => Number(value))];
  const column = width / (span.to - span.from + 1);
  const apart = Math.ceil(34 / column);
  const named: number[] = [];
  for (const year of wanted)
    if (inside(year, span) && named.every((other) => Math.abs(other - year) >= apart)) named.push(year);
  return named;
}

/** One column a year: an image with a sentence for a name. What lies outside the range is hollow. */
export function Histogram(props: Props) {
  const { span, range, years, current } = props;
  const column = width / (span.to - span.from + 1);
  const left = (year: number) => (year - span.from) * column;
  const most = Math.max(1, ...years.map(({ count }) => count));
  const ticks = Array.from({ length: span.to - span.from + 2 }, (_, index) => index * column);
  const middle = (year: number) => Math.min(width - 12, Math.max(12, left(year) + column / 2));
  return (
    <svg class="histogram" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence(props)}>
      <rect
        class="band"
        x={left(range.from)}
        y={top}
        width={Math.max(0, left(range.to + 1) - left(range.from))}
        height={base - top}
      />
      {ticks.map((x) => (
        <line key={x} class="tick" x1={x} x2={x} y1={base} y2={base + 3} />
      ))}
      <line class="axis" x1={0} x2={width} y1={base} y2={base} />
      {years
        .filter(({ value, count }) => count > 0 && inside(Number(value), span))
        .map(({ value, count }) => {
          const year = Number(value);
          const high = Math.max(3, (count / most) * (base - top - 4));
          const kind = !inside(year, range) ? ' outside' : year === current ? ' current' : '';
          return (
            <rect
              key={value}
              class={`bar${kind}`}
              x={left(year) + 1.5}
              y={base - high - 0.5}
              width={Math.max(1, column - 3)}
              height={high}
            />
          );
        })}
      {namedYears(props).map((year) => (
        <text
          key={year}
          class={inside(year, range) ? 'within' : ''}
          x={middle(year)}
          y={60}
          text-anchor="middle"
        >
          {year}
        </text>
      ))}
    </svg>
  );
}
