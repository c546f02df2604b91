/** A day, month or year, as EDTF level 0: `2018-06-14`, `2018-06`, `2018`. */
export type PageDate = string;

const isMonth = (month: string) => Number(month) >= 1 && Number(month) <= 12;
const isDay = (year: string, month: string, day: string) =>
  Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** Before the first, nothing was printed; from the last on, years are of another calendar. */
const [first, last] = [1450, 2200];

/** The date of these numbers; undefined for what no calendar has. */
export function calendarDate(year: string, month?: string, day?: string): PageDate | undefined {
  if (Number(year) < first || Number(year) >= last) return undefined;
  if ((month && !isMonth(month)) || (day && !isDay(year, month ?? '', day))) return undefined;
  return [year, month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');
}
