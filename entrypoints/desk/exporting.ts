import type { ExportChoice } from '../../components/desk/export/props.ts';
import type { Citers } from './create-citers.ts';
import type { Copier } from './create-copier.ts';

/** How passages are exported: kept by the desk, so that it is the same for the next ones. */
export interface Exporting {
  choice: ExportChoice;
  choose(change: Partial<ExportChoice>): void;
  citers: Citers;
  copier: Copier;
}
