import { fractionalYear, yearOf } from '../../corpus/citation/compare-dates.ts';
import { formatDate } from '../../corpus/citation/format-date.ts';
import { statementDate } from '../../corpus/citation/known-date.ts';
import type { Statement } from '../../corpus/pack/record.ts';
import type { Text } from '../text.ts';
import { type Dated, type Dot, type Plot, plotYears } from './plot-years.ts';

interface Props {
  /** Newest first. */
  statements: readonly Statement[];
  /** The id of the first rendering of the statement that the reader is at. */
  current: string | undefined;
  /** When the page being read was published, in EDTF. */
  pageDate?: string | undefined;
  text: Text;
}

const width = 326;

function dated(statement: Statement): Dated {
  const { date, basis, published } = statementDate(statement);
  const id = statement.renderings[0]?.id ?? '';
  return { id, year: yearOf(date), hollow: published || basis === 'inferred' };
}

/** "Quotations by year: 2010: 1, 2014: 3". */
function sentence(dots: readonly Dated[], pageDate: string | undefined, text: Text): string {
  const years = [...new Set(dots.map(({ year }) => year))].sort((a, b) => a - b);
  const counts = years.map((year) =>
    text.t('yearCount', String(year), dots.filter((dot) => dot.year === year).length),
  );
  const said = text.t('timeline', text.join(counts));
  return pageDate ? text.t('timelineWithPage', said, formatDate(pageDate, text.locale)) : said;
}

/** "this page, Jun 2018": the month is enough on an axis of years. */
const pageLabel = (pageDate: string, text: Text) =>
  text.t('thisPage', formatDate(pageDate.slice(0, 7), text.locale));

/** The page being read, on the axis: a line with its words on the side that has room. */
function PageTick({ plot, label }: { plot: Plot; label: string }) {
  const x = plot.page ?? 0;
  const late = x > plot.width / 2;
  return (
    <g>
      <line class="now" x1={x} x2={x} y1={-12} y2={plot.axis + 3} />
      <text class="now-label" x={late ? x - 5 : x + 5} y={-4} text-anchor={late ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  );
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
export function TimeLine({ statements, current, pageDate, text }: Props) {
  const entries = statements.map(dated);
  // One year on an axis says nothing that the list does not.
  const years = new Set(entries.map(({ year }) => year));
  if (years.size === 0 || (years.size === 1 && pageDate === undefined)) return null;
  const plot = plotYears(entries, width, pageDate === undefined ? undefined : fractionalYear(pageDate));
  return (
    <div class="time">
      <svg
        class="timeline"
        viewBox={`0 ${pageDate ? -14 : 0} ${width} ${plot.axis + (pageDate ? 32 : 18)}`}
        role="img"
        aria-label={sentence(entries, pageDate, text)}
      >
        <Axis plot={plot} />
        {pageDate && <PageTick plot={plot} label={pageLabel(pageDate, text)} />}
        {plot.dots.map((dot) => (
          <circle key={dot.id} class={dotClass(dot, current)} cx={dot.x} cy={dot.y} r={2.6} />
        ))}
      </svg>
      {entries.some(({ hollow }) => hollow) && <p class="legend">{text.t('hollow')}</p>}
    </div>
  );
}
