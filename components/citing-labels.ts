import type { CiterLabels } from '../corpus/citation/csl/citer-labels.ts';
import type { ExportLabels } from '../corpus/citation/export/export-options.ts';
import type { Text } from './text.ts';

/** The words that stand around a style's output, in the interface's language. */
export const citerLabels = ({ t }: Text): CiterLabels => ({
  inferred: t('inferred'),
  via: t('citeVia'),
  quotedIn: {
    apa: t('citeAsCitedIn'),
    mla: t('citeQtdIn'),
    'chicago-notes': t('citeQuotedIn'),
    'chicago-author-date': t('citeQuotedIn'),
  },
  namedByReader: t('citeNamedByReader'),
  publishedInferred: t('citePublishedInferred'),
  accessed: (date) => t('citeAccessed', date),
});

/** The words of ours in exports, in the interface's language. */
export const exportLabels = ({ t }: Text): ExportLabels => ({
  inferred: t('inferred'),
  via: t('citeVia'),
  namedByReader: t('citeNamedByReader'),
  publishedInferred: t('citePublishedInferred'),
  note: t('citeNote'),
  met: (page, day) => t('citeMet', page, day),
  references: t('citeReferences'),
});
