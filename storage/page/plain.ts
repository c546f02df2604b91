import type { Metas } from './read-metas.ts';

/** Not any word before a colon: “Analysis: who governs” is a headline. */
const asAddress = /^([a-z][a-z\d+.-]*:)?\/\/\S+$|^(data|javascript|mailto|tel|urn):\S+$/i;
const markup = /&(#?\w+);|<\w/;

/** A fact in one line; undefined for what says nothing, is an address, or shows its own markup. */
export function plain(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value.replace(/\s+/g, ' ').trim();
  return line === '' || asAddress.test(line) || markup.test(line) ? undefined : line;
}

/** Those that say something, once each. */
export const plainOf = (values: readonly unknown[]): string[] => [
  ...new Set(values.map(plain).filter((value) => value !== undefined)),
];

/** What stands under the first of these names that has anything to say. */
export function firstOf(metas: Metas, names: readonly string[]): string[] {
  return names.map((name) => plainOf(metas.get(name) ?? [])).find((found) => found.length > 0) ?? [];
}
