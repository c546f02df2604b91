import type { FactRecord } from '../../corpus/pack/record.ts';
import { localized } from '../localized.ts';
import type { Text } from '../text.ts';

/** "Dated fact, according to Lu Wei". */
export function factHeading({ claimedBy }: FactRecord, text: Text): string {
  if (claimedBy === undefined) return text.t('datedFact');
  return text.t('datedFactClaimed', localized(text, claimedBy.name, claimedBy.zh).children);
}
