const two = (number: number) => String(number).padStart(2, '0');

/** The day at a time, where the reader is: `2026-11-21`. */
export function localDay(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
