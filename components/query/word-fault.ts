import { formatDate } from '../../corpus/citation/format-date.ts';
import type { QueryFault } from '../../corpus/search/query.ts';
import type { Text } from '../text.ts';

const unknown = {
  speaker: 'faultSpeaker',
  source: 'faultSource',
  term: 'faultTerm',
  kind: 'faultKind',
} as const;

/** What is at fault in a query, in a sentence. */
export function wordFault(fault: QueryFault, text: Text): string {
  switch (fault.what) {
    case 'date':
      return text.t(/[-/.]|\s/.test(fault.value) ? 'faultDate' : 'faultYear', fault.value);
    case 'unknown':
      return text.t(unknown[fault.key], fault.value);
    case 'unquoted':
      return text.t('faultUnquoted', `${fault.key}:${fault.value}`);
    case 'crossed': {
      const [before, after] = [fault.before, fault.after].map((date) => formatDate(date, text.locale));
      return text.t('faultCrossed', before ?? '', after ?? '');
    }
    case 'misspelled':
      return text.t(
        'faultMisspelled',
        fault.value,
        text.join(fault.read.map((word) => text.t('readPhrase', word))),
      );
    case 'unclosed':
      return text.t('faultUnclosed');
    case 'or':
      return text.t('faultOr');
    case 'key':
      return text.t('faultKey', `${fault.key}:`);
    case 'empty':
      return text.t('faultEmpty', `${fault.key}:`);
    case 'negated':
      return text.t('faultNegated', `${fault.key}:`);
  }
}
