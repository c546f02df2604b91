import type { CitationStyle } from '../../../corpus/citation/csl/citer.ts';
import type { MessageKey } from '../../text.ts';

/** What the citation styles are called. */
export const styleNames = {
  apa: 'styleApa',
  mla: 'styleMla',
  'chicago-notes': 'styleChicagoNotes',
  'chicago-author-date': 'styleChicagoDate',
} as const satisfies Record<CitationStyle, MessageKey>;
