import { parseDate } from '../parse-date.ts';
import type { CslDate } from './csl-item.ts';

/** An EDTF date as CSL has it: `2019-10?` → October 2019, circa. Throws RangeError on what is no date. */
export function cslDate(edtf: string): CslDate {
  const { year, month, day } = parseDate(edtf);
  const parts = [year, month, day].filter((part) => part !== undefined);
  return { 'date-parts': [parts], ...(/[?~]$/.test(edtf) && { circa: true }) };
}
