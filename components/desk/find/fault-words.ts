import type { QueryFault } from '../../../corpus/search/query.ts';
import type { Text } from '../../text.ts';

/** What is the matter with a query's word, and what became of it. */
export function faultWords(fault: QueryFault, text: Text): string {
  switch (fault.what) {
    case 'date':
      return text.t('faultDate', fault.value, fault.key);
    case 'unknown':
      return text.t('faultUnknown', fault.value, fault.key);
    case 'crossed':
      return text.t('faultCrossed', fault.after, fault.before);
    case 'unclosed':
      return text.t('faultUnclosed');
    case 'key':
      return text.t('faultKey', fault.key);
    case 'empty':
      return text.t('faultEmpty', fault.key);
    case 'negated':
      return text.t('faultNegated', fault.key);
  }
}
