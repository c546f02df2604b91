import type { CiterLabels } from '../corpus/citation/csl/create-citer.ts';
import type { ExportLabels } from '../corpus/citation/export/export-options.ts';
import type { Text } from './text.ts';

/** The words of ours around a style's output, in the interface's language. */
export const citerLabels = (text: Text): CiterLabels => ({
  inferred: text.t('inferred'),
  via: text.t('citeVia'),
  quotedIn: {
    apa: text.t('citeAsCitedIn', '$1'),
    mla: text.t('citeQtdIn', '$1'),
    'chicago-notes': text.t('citeQuotedIn', '$1'),
    'chicago-author-date': text.t('citeQuotedIn', '$1'),
  },
  namedByReader: text.t('citeNamedByReader'),
  publishedInferred: text.t('citePublishedInferred'),
});

/** The words of ours in exports and dossiers, in the interface's language. */
export const exportLabels = (text: Text): ExportLabels => ({
  inferred: text.t('inferred'),
  via: text.t('citeVia'),
  note: text.t('citeNote'),
  met: text.t('citeMet', '$1', '$2'),
  references: text.t('citeReferences'),
});
