import type { Text } from '../text.ts';
import type { ListFault, PatternFault } from './props.ts';

const words = {
  empty: 'patternEmpty',
  star: 'patternStar',
  address: 'patternAddress',
  host: 'patternHost',
} as const;

/** What is wrong with what was written for a site, and what to write instead. */
export const faultWords = (fault: PatternFault, text: Text): string => text.t(words[fault]);

/** The same for a line of a list, with its place. */
export function listFaultWords({ line, words: written, fault, of = 0 }: ListFault, text: Text): string {
  const what = fault === 'opposite' ? text.t('lineOpposite', of) : faultWords(fault, text);
  return text.t('lineFault', line, written, what);
}
