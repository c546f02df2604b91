import type { FilterGroup, Limit, ReadFilter, ReadQuery } from './query.ts';
import { isFilterKey } from './query-keys.ts';
import { quoted } from './quoted.ts';
import { replaceSpans } from './replace-spans.ts';
import { scanQuery } from './scan-query.ts';

/** What is to become of one word of a query. */
export type QueryChange =
  /** Choose a value (beside those of its group that are chosen), leave it out, or drop it. */
  | { group: FilterGroup; value: string; to: 'only' | 'out' | 'any' }
  /** Drop all of a group. */
  | { group: FilterGroup; to: 'any' }
  /** EDTF; undefined drops the limit, an absent key leaves it alone. */
  | { after?: string | undefined; before?: string | undefined }
  /** Years, both included; undefined where there is no limit: 2014 to 2023 is `after:2014 before:2024`. */
  | { years: { from?: number | undefined; to?: number | undefined } };

interface Edit {
  spans: { from: number; to: number; by: string }[];
  added: string[];
}

const written = (group: FilterGroup, value: string, out: boolean) =>
  `${out ? '-' : ''}${group}:${quoted(value)}`;

/** The word of one filter without a value: gone, or as many words as it meant others. */
function without({ group, out, matches, from, to }: ReadFilter, value: string): Edit['spans'][number] {
  const others = matches.filter((match) => match.value !== value);
  return { from, to, by: others.map((other) => written(group, other.value, out)).join(' ') };
}

function changeFilter(query: ReadQuery, group: FilterGroup, value: string, to: 'only' | 'out' | 'any'): Edit {
  const own = query.filters.filter(
    (filter) => filter.group === group && filter.matches.some((match) => match.value === value),
  );
  const isWanted = ({ out }: ReadFilter) => to !== 'any' && out === (to === 'out');
  const spans = own.filter((filter) => !isWanted(filter)).map((filter) => without(filter, value));
  if (to === 'any' || own.some(isWanted)) return { spans, added: [] };
  const word = written(group, value, to === 'out');
  const unfinished = query.faults.filter((fault) => fault.what === 'empty' && fault.key === group);
  // The new word takes the place of the old one, where there is one.
  const [first, ...rest] = [...spans, ...unfinished.map(({ from, to }) => ({ from, to, by: '' }))];
  if (first === undefined) return { spans, added: [word] };
  return { spans: [{ ...first, by: `${first.by} ${word}`.trim() }, ...rest], added: [] };
}

function dropGroup(query: ReadQuery, group: FilterGroup): Edit {
  const own = query.filters.filter((filter) => filter.group === group);
  return { spans: own.map(({ from, to }) => ({ from, to, by: '' })), added: [] };
}

/** One limit of a side stays, in the place of the first; what is no date, or none yet, is replaced along with it. */
function changeLimit(
  { limits, unfinished, faults }: ReadQuery,
  side: Limit['side'],
  date: string | undefined,
): Edit {
  const isFaulty = (fault: ReadQuery['faults'][number]) =>
    (fault.what === 'date' || fault.what === 'empty') && fault.key === side;
  const ofSide = [...limits, ...unfinished].filter((limit) => limit.side === side);
  const own = [...ofSide, ...faults.filter(isFaulty)].sort((a, b) => a.from - b.from);
  const word = date === undefined ? '' : `${side}:${date}`;
  const spans = own.map(({ from, to }, index) => ({ from, to, by: index === 0 ? word : '' }));
  return { spans, added: own.length > 0 || word === '' ? [] : [word] };
}

function editOf(query: ReadQuery, change: QueryChange): Edit {
  if ('group' in change)
    return 'value' in change
      ? changeFilter(query, change.group, change.value, change.to)
      : dropGroup(query, change.group);
  const limits =
    'years' in change
      ? { after: year(change.years.from), before: year(change.years.to && change.years.to + 1) }
      : change;
  const edits = (['after', 'before'] as const)
    .filter((side) => side in limits)
    .map((side) => changeLimit(query, side, limits[side]));
  return { spans: edits.flatMap(({ spans }) => spans), added: edits.flatMap(({ added }) => added) };
}

const year = (value: number | undefined) =>
  value === undefined ? undefined : String(value).padStart(4, '0');

/** The typed query with only that one word touched: what else was typed keeps its order and spelling. */
export function rewriteQuery(query: ReadQuery, change: QueryChange): string {
  const { spans, added } = editOf(query, change);
  if (spans.length + added.length === 0) return query.typed;
  const text = replaceSpans(query.typed, spans);
  if (added.length === 0) return text;
  const last = scanQuery(text, isFilterKey).at(-1);
  // Before what is still open in quotation marks: behind it, all would fall between them.
  const isOpen = last !== undefined && last.kind !== 'word' && last.open;
  const at = isOpen ? last.from : text.length;
  const parts = [text.slice(0, at).trimEnd(), ...added, text.slice(at)];
  return parts.filter((part) => part !== '').join(' ');
}
