/** The number of a paragraph, or `10–11`, in a locator such as “paragraph 10”; none where it tells another place. */
export function paragraphOf(locator: string): string | undefined {
  const [, first, last] = /^paragraphs? (\d+)(?:(?: and | to |[–-])(\d+))?$/.exec(locator) ?? [];
  return last === undefined ? first : `${first}–${last}`;
}
