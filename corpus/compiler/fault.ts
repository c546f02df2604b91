/** Something wrong in a pack's folder. `line` counts from 1; `message` says what is wrong and what to do. */
export interface Fault {
  file: string;
  line: number;
  message: string;
}

/** One line for a terminal that editors can jump from: `file:line: what, and what to do`. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.message}`;
}

/** By file, then line, then message; the same fault found twice stands once. */
export function sortFaults(faults: Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [formatFault(fault), fault]));
  return [...unique.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message),
  );
}

/** Order by code unit, the same on every machine whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
