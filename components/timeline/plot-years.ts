/** Something with a year, to be drawn as a dot. */
export interface Dated {
  id: string;
  year: number;
  /** No source states when it was. */
  hollow: boolean;
}

export interface Dot extends Dated {
  x: number;
  y: number;
}

/** All in pixels; the axis lies at `axis`, years' labels below it. */
export interface Plot {
  width: number;
  axis: number;
  ticks: number[];
  dots: Dot[];
  labels: { year: number; x: number }[];
  /** Where the page being read stands. */
  page?: number;
}

const step = 8;
const widestColumn = 48;
/** Room that the label of a year takes. */
const labelWidth = 34;

/** Years that get a label: the last, the first, then the others, newest first, where there is room. */
function labelled(years: readonly number[], xOf: (year: number) => number): number[] {
  const [last, ...others] = [...new Set(years)].sort((a, b) => b - a);
  const inOrder = [last, others.at(-1), ...others.slice(0, -1)].filter((year) => year !== undefined);
  const kept: number[] = [];
  for (const year of inOrder) {
    if (kept.every((other) => Math.abs(xOf(other) - xOf(year)) >= labelWidth)) kept.push(year);
  }
  return kept;
}

/**
 * One column a year from the first to the last; within a year the dots stack,
 * the earlier ones below. `page` is a year with its fraction: 2018.5 for mid-2018.
 */
export function plotYears(newestFirst: readonly Dated[], fullWidth: number, page?: number | undefined): Plot {
  const quoted = newestFirst.map(({ year }) => year);
  const years = page === undefined ? quoted : [...quoted, Math.floor(page)];
  const first = Math.min(...years);
  const columns = Math.max(...years) - first + 1;
  const column = Math.min(fullWidth / columns, widestColumn);
  const xOf = (year: number) => (year - first + 0.5) * column;
  const stacks = new Map<number, number>();
  const place = (dated: Dated) => {
    const below = stacks.get(dated.year) ?? 0;
    stacks.set(dated.year, below + 1);
    return { ...dated, x: xOf(dated.year), below };
  };
  const placed = newestFirst.toReversed().map(place);
  const axis = Math.max(1, ...stacks.values()) * step + 4;
  return {
    width: fullWidth,
    axis,
    ticks: Array.from({ length: columns + 1 }, (_, index) => index * column),
    dots: placed.map(({ below, ...dot }) => ({ ...dot, y: axis - 6 - below * step })),
    ...(page !== undefined && { page: (page - first) * column }),
    labels: labelled(quoted, xOf).map((year) => ({ year, x: xOf(year) })),
  };
}
