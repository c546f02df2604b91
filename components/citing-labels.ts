import type { CiterLabels } from '../corpus/citation/csl/citer-labels.ts';
import type { DossierLabels } from '../corpus/citation/dossier/dossier.ts';
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
  accessed: {
    apa: (date) => t('citeRetrieved', date),
    mla: (date) => t('citeAccessed', date),
    'chicago-notes': (date) => t('citeAccessedInNote', date),
    'chicago-author-date': (date) => t('citeAccessed', date),
  },
});

/** The words of ours in exports, in the interface's language. */
export const exportLabels = ({ t }: Text): ExportLabels => ({
  inferred: t('inferred'),
  via: t('citeVia'),
  namedByReader: t('citeNamedByReader'),
  publishedInferred: t('citePublishedInferred'),
  note: t('citeNote'),
  met: (page, day) => t('citeMet', page, day),
  place: (locator) => t('citePlace', locator),
  references: t('citeReferences'),
  worksCited: t('citeWorksCited'),
});

/** The words of ours in a dossier, in the interface's language. */
export const dossierLabels = (text: Text): DossierLabels => ({
  summary: (count, years, today) => text.t('dossierSummary', text.count('passages', count), years, today),
  marks: {
    inferred: text.t('inferred'),
    published: text.t('published'),
    'published, inferred': text.t('publishedInferred'),
    read: text.t('citeRead'),
  },
  authorOfPage: (count) => text.count('shelfAuthorOfPage', count),
  ownSelection: (day) => text.t('dossierOwn', day),
  namedByReader: text.t('citeNamedByReader'),
  printedWays: (count) => (count === 2 ? text.t('printedTwoWays') : text.t('printedManyWays', count)),
  via: text.t('citeVia'),
  quotedIn: text.t('dossierQuotedIn'),
  inThisWording: (what) => text.t('dossierInThisWording', what),
  saidWhy: (why) => text.t('dossierSaidWhy', why),
  saidInferred: (why) => text.t('dossierSaidInferred', why),
  saidUnknown: text.t('dossierSaidUnknown'),
  publishedInferred: (why) => text.t('dossierPublishedInferred', why),
  repaired: (repairs) => text.t('dossierRepaired', repairs),
  note: text.t('citeNote'),
  met: (page, day) => text.t('citeMet', page, day),
  notes: text.t('dossierNotes'),
  toNote: (number) => text.t('dossierToNote', number),
  toWords: (number) => text.t('dossierToWords', number),
});
