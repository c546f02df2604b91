import { yearOf } from '../../corpus/citation/compare-dates.ts';
import type { QuotationRecord, Statement } from '../../corpus/pack/record.ts';
import type { Text } from '../text.ts';
import { type Dated, type Dot, type Plot, plotYears } from './plot-years.ts';

interface Props {
  /** Newest first. */
  statements: readonly Statement[];
  /** The id of the first rendering of the statement that the reader is at. */
  current: string | undefined;
  text: Text;
}

const width = 326;

const dated = (quotation: QuotationRecord): Dated => ({
  id: quotation.id,
  year: yearOf((quotation.said ?? quotation.source.issuedBasis).date),
  hollow: quotation.said === undefined || quotation.said.basis === 'inferred',
});

/** "Quotations by year: 2010: 1, 2014: 3". */
function sentence(dots: readonly Dated[], text: Text): string {
  const years = [...new Set(dots.map(({ year }) => year))].sort((a, b) => a - b);
  const counts = years.map((year) =>
    text.t('yearCount', String(year), dots.filter((dot) => dot.year === year).length),
  );
  return text.t('timeline', text.join(counts));
}

const dotClass = (dot: Dot, current: string | undefined) =>
  ['dot', dot.hollow && 'hollow', dot.id === current && 'current'].filter(Boolean).join(' ');

function Axis({ plot }: { plot: Plot }) {
  const end = plot.ticks.at(-1) ?? 0;
  return (
    <g>
      {plot.ticks.map((x) => (
        <line key={x} class="tick" x1={x} x2={x} y1={plot.axis} y2={plot.axis + 3} />
      ))}
      <line class="axis" x1={0} x2={end} y1={plot.axis} y2={plot.axis} />
      {plot.labels.map(({ year, x }) => (
        <text key={year} x={x} y={plot.axis + 15} text-anchor="middle">
          {year}
        </text>
      ))}
    </g>
  );
}

/** When a term's quotations were said, a dot for each. An image: the list beside it carries the data. */
export function TimeLine({ statements, current, text }: Props) {
  const entries = statements.flatMap(({ renderings }) => renderings.slice(0, 1)).map(dated);
  if (entries.length === 0) return null;
  const plot = plotYears(entries, width);
  return (
    <div class="time">
      <svg
        class="timeline"
        viewBox={`0 0 ${width} ${plot.axis + 18}`}
        role="img"
        aria-label={sentence(entries, text)}
      >
        <Axis plot={plot} />
        {plot.dots.map((dot) => (
          <circle key={dot.id} class={dotClass(dot, current)} cx={dot.x} cy={dot.y} r={2.6} />
        ))}
      </svg>
      {entries.some(({ hollow }) => hollow) && <p class="legend">{text.t('hollow')}</p>}
    </div>
  );
}
