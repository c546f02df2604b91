import type { KeptPassage } from '../../pack/passage.ts';
import { describeDossier } from './describe-dossier.ts';
import type { DossierOptions } from './dossier.ts';
import { writeDossierHtml } from './write-dossier-html.ts';
import { writeDossierMarkdown } from './write-dossier-markdown.ts';

export type DossierFormat = 'markdown' | 'html';

const writers = { markdown: writeDossierMarkdown, html: writeDossierHtml };

/** A folder as one chronological document with footnoted citations: a whole file. */
export const formatDossier = (
  name: string,
  items: readonly KeptPassage[],
  format: DossierFormat,
  options: DossierOptions,
): string => writers[format](describeDossier(name, items, options), options.labels);
