import type { Dossier, DossierLabels } from '../../../corpus/citation/dossier/dossier.ts';
import type { Text } from '../../text.ts';

/** What came of the last press. A new object for each. */
export type DossierTold = { done: 'copied' | 'downloaded' } | { failed: 'copy' | 'download'; why: string };

export interface DossierProps {
  dossier: { state: 'loading' } | { state: 'failed'; why: string } | { state: 'ready'; dossier: Dossier };
  labels: DossierLabels;
  told?: DossierTold | undefined;
  text: Text;
  back(): void;
  /** Copies it as Markdown. */
  copy(): void;
  /** Hands it over as an HTML file. */
  download(): void;
  print(): void;
}
