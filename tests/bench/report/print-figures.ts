import { type Figure, isMet } from './figure.ts';

const digits = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
const shown = (value: number, unit: Figure['unit']) =>
  `${value.toFixed(digits(value))}${unit === 'times' ? '×' : ` ${unit}`}`;

const verdict = (figure: Figure) => {
  const met = isMet(figure);
  return met === undefined ? '' : met ? 'met' : 'MISSED';
};

const goalOf = ({ goal, unit }: Figure) =>
  goal ? `${goal.at === 'most' ? '≤' : '≥'} ${shown(goal.value, unit)}` : '';

/** One line of JSON: the figure, its goal and whether it is met. */
export const toJson = (figure: Figure) =>
  JSON.stringify({
    ...figure,
    value: Number(figure.value.toFixed(4)),
    goal: goalOf(figure) || undefined,
    met: isMet(figure),
  });

/** The figures as a Markdown table. */
export function toTable(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const { row, name, value, unit, note = '' } = figure;
    return `| ${[row, name, shown(value, unit), goalOf(figure), verdict(figure), note].join(' | ')} |`;
  });
  return ['| row | figure | value | goal | | note |', '|---|---|---|---|---|---|', ...lines].join('\n');
}
