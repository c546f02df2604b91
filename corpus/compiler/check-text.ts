import type { Check } from './draft.ts';
import type { Fault } from './fault.ts';

/** Looks for what is left behind when words are copied from a page. */
export const checkText: Check = ({ quotations, events }) => [
  ...quotations.entries.flatMap(({ record, at }) =>
    [...leftovers(record.text), ...outerMarks(record.text)].map((message) => ({ ...at('text'), message })),
  ),
  ...events.entries.flatMap(({ record, at }): Fault[] =>
    leftovers(record.text).map((message) => ({ ...at('text'), message })),
  ),
];

function leftovers(text: string): string[] {
  const found: string[] = [];
  if (/[^\S\n]{2,}/.test(text)) found.push('the text has two spaces in a row: keep one');
  if (/\]\([^)]*\)/.test(text)) found.push('the text has a link left in it ([…](…)): keep its words only');
  return found;
}

/** The marks around a quotation are added when it is shown. An inner quotation may stand at either end. */
function outerMarks(text: string): string[] {
  const advice = 'remove it, it is added when the quotation is shown';
  const letters = [...text];
  if (opensWhole(letters)) return [`the text begins with a quotation mark of the whole: ${advice}`];
  if (opensWhole(letters.toReversed()) && !isPossessive(text)) {
    return [`the text ends with a quotation mark of the whole: ${advice}`];
  }
  return [];
}

const marks = ['“”', '‘’', '「」', '『』', '«»', '""', "''"];
const partners = new Map(marks.flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]));

/** A mark that begins these letters and whose partner is missing, or is the very last of them. */
function opensWhole([mark = '', ...rest]: string[]): boolean {
  const partner = partners.get(mark);
  if (partner === undefined) return false;
  let depth = 1;
  for (const [i, letter] of rest.entries()) {
    if (letter === partner) depth -= 1;
    else if (letter === mark) depth += 1;
    if (depth === 0) return i === rest.length - 1;
  }
  return true;
}

/** “… those of other countries’” */
function isPossessive(text: string): boolean {
  return /s['’]$/.test(text);
}
