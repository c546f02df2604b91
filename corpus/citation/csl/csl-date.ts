import { parseDate } from '../parse-date.ts';
import type { CslDate } from './csl-item.ts';

/** An EDTF date as CSL has it: `2019-10?` → October 2019, circa. Throws RangeError on what is no date. */
export function cslDate(edtf: string): CslDate {
  const { year, month, day } = parseDate(edtf);
  const parts = [year, month, day].filter((part) => part !== undefined);
  return { 'date-parts': [parts], ...(/[?~]$/.test(edtf) && { circa: true }) };
}

/** The year, month and day of a CSL date, as far as known: `2014-11-20`. */
export const isoDate = ({ 'date-parts': [parts = []] }: CslDate): string =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
