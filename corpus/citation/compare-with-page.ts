/** How a date stands to another that may be known less exactly. */
export type Order = 'before' | 'same' | 'after';

/**
 * Orders an EDTF date against another by what both of them say: March 2018
 * and 14 March 2018 are the same as far as anyone knows.
 */
export function compareWithPage(date: string, page: string): Order {
  const [a, b] = [date.replace(/[?~]$/, ''), page.replace(/[?~]$/, '')];
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  if (left === right) return 'same';
  return left < right ? 'before' : 'after';
}
