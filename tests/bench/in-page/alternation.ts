const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One regular expression for all phrases, whole words in any case, the longest first. */
export function alternation(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.map(literally).join('|')})\\b`, 'gi');
}
