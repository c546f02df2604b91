import type { Text } from '../text.ts';

/** A pattern for people: that of local files has a name in each language. */
export const patternName = (pattern: string, text: Text): string =>
  pattern === 'local files' ? text.t('localFiles') : pattern;
