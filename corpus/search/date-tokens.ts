const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];
const MONTH = MONTHS.map((name) =>
  name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)})?` : name,
).join('|');
const DATES = [
  /(?<!\d)(?<y>\d{4})-(?<m>\d{1,2})?(?:-(?<d>\d{1,2})?)?(?![\d-])/gu,
  /(?<!\d)(?<y>\d{4})\s*年(?:\s*(?<m>\d{1,2})\s*月)?(?:\s*(?<d>\d{1,2})\s*[日号])?/gu,
  new RegExp(`(?<![\\p{L}\\d])(?:(?<d>\\d{1,2})\\s+)?(?<n>${MONTH})\\.?,?\\s+(?<y>\\d{4})(?!\\d)`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])(?<n>${MONTH})\\.?\\s+(?<d>\\d{1,2}),?\\s+(?<y>\\d{4})(?!\\d)`, 'giu'),
];

function monthNumber(groups: Record<string, string | undefined>): string | undefined {
  if (groups.n === undefined) return groups.m;
  return String(MONTHS.findIndex((name) => name.startsWith(groups.n?.toLowerCase().slice(0, 3) ?? '')) + 1);
}

/** The ISO date, or the beginning of one, that a match of DATES names. */
function isoDate(groups: Record<string, string | undefined>): string {
  const month = monthNumber(groups);
  if (month === undefined) return groups.y ?? '';
  // A lone 1 may become 10, 11 or 12 as one types, after "2014-" only.
  const isTyping = groups.n === undefined && groups.d === undefined;
  const parts = [groups.y, isTyping ? month : month.padStart(2, '0'), groups.d?.padStart(2, '0')];
  return parts.filter((part) => part !== undefined).join('-');
}

/** Takes the written dates out of a query: "Nov 2014", "19 November 2014", "2014-11", "2014年11月". */
export function takeDates(query: string): { dates: string[]; rest: string } {
  const dates: string[] = [];
  let rest = query;
  for (const pattern of DATES)
    rest = rest.replace(pattern, (...match) => {
      dates.push(isoDate(match.at(-1)));
      return ' ';
    });
  return { dates, rest };
}

/** What an EDTF date is indexed under: its year, month and day as ISO dates, and the month's name. */
export function dateTokens(edtf: string): string[] {
  const [year = '', month, day] = edtf.replace(/[?~]$/, '').split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [
    year,
    ...(month === undefined ? [] : [`${year}-${month}`]),
    ...(day === undefined ? [] : [`${year}-${month}-${day}`]),
    ...(name === undefined ? [] : [...new Set([name, name.slice(0, 3)])]),
  ];
}
