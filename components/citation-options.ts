import type { CitationOptions } from '../corpus/citation/cite-source.ts';
import type { Text } from './text.ts';

/** The words that a citation needs, in the interface's language. */
export const citationOptions = (text: Text): CitationOptions => ({
  locale: text.locale,
  labels: { inferred: text.t('inferred'), via: text.t('citeVia'), accordingTo: text.t('citeAccordingTo') },
});
