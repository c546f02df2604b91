import type { KeptPassage } from '../../pack/passage.ts';
import type { ExportOptions } from './export-options.ts';
import { toCsl } from './to-csl.ts';

export const writeCslJson = (items: readonly KeptPassage[], options: ExportOptions): string =>
  `${JSON.stringify(
    items.map((item) => toCsl(item, options)),
    null,
    2,
  )}\n`;
