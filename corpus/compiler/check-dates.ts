import type { Dated, Source } from '../pack/schema.ts';
import type { Check, Draft, Entry, Place } from './draft.ts';
import type { Fault } from './fault.ts';
import { parseEdtf } from './parse-edtf.ts';

/** Dates exist in the calendar, agree with each other, and nothing is said after it was published. */
export const checkDates: Check = (draft) => [
  ...datesOf(draft).flatMap(checkReal),
  ...datesOf(draft).flatMap(checkSure),
  ...draft.sources.entries.flatMap(checkIssued),
  ...checkOrder(draft),
];

interface Dating {
  date: string;
  basis?: Dated['basis'];
  place: Place;
}

function datesOf({ sources, people, quotations, events }: Draft): Dating[] {
  return [
    ...sources.entries.map(({ record, at }) => ({
      ...record.issuedBasis,
      place: at('issuedBasis', 'date'),
    })),
    ...sources.entries.flatMap(({ record, at }) =>
      record.accessed ? [{ date: partsToDate(record.accessed), place: at('accessed') }] : [],
    ),
    ...people.entries.flatMap(({ record, at }) =>
      record.roles.map((role, i) => ({ date: role.at, place: at('roles', i, 'at') })),
    ),
    ...quotations.entries.flatMap(({ record, at }) =>
      record.said ? [{ ...record.said, place: at('said', 'date') }] : [],
    ),
    ...events.entries.flatMap(({ record, at }) =>
      record.date ? [{ ...record.date, place: at('date', 'date') }] : [],
    ),
  ];
}

function checkReal({ date, place }: Dating): Fault[] {
  if (parseEdtf(date) !== undefined) return [];
  return [{ ...place, message: `the calendar has no date ${date}: correct it` }];
}

/** What people read of an uncertain date is the word “inferred”: without it, the date would stand there as certain. */
function checkSure({ date, basis, place }: Dating): Fault[] {
  if (basis === undefined || basis === 'inferred' || !/[?~]$/.test(date)) return [];
  const message = `${date} is uncertain, but “${basis}”: make it inferred, and say why`;
  return [{ ...place, message }];
}

/** CSL's `issued` and our `issuedBasis` must say the same, or citations made elsewhere would differ from ours. */
function checkIssued({ record, at }: Entry<Source>): Fault[] {
  const { date } = record.issuedBasis;
  const circa = /[?~]$/.test(date);
  const plain = date.replace(/[?~]$/, '');
  if (partsToDate(record.issued) === plain && (record.issued.circa ?? false) === circa) return [];
  const parts = plain.split('-').map(Number).join(', ');
  const wanted = `{date-parts: [[${parts}]]${circa ? ', circa: true' : ''}}`;
  return [{ ...at('issued'), message: `“issued” differs from issuedBasis.date (${date}): write ${wanted}` }];
}

function partsToDate({ 'date-parts': dates }: { 'date-parts': number[][] }): string {
  // A second date would make it a range, which no source here has; the text then parses as no date.
  return dates
    .map((parts) => parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-'))
    .join('/');
}

function checkOrder({ quotations, sources }: Draft): Fault[] {
  const issued = new Map(sources.entries.map(({ record }) => [record.id, record.issuedBasis.date]));
  return quotations.entries.flatMap(({ record, at }) => {
    const published = issued.get(record.source);
    if (record.said === undefined || published === undefined) return [];
    const first = parseEdtf(record.said.date)?.start;
    const last = parseEdtf(published)?.end;
    if (first === undefined || last === undefined || first <= last) return [];
    const message = `said ${record.said.date}, but its source was published ${published}: correct one of them`;
    return [{ ...at('said', 'date'), message }];
  });
}
