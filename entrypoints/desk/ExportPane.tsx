import { ExportColumn } from '../../components/desk/export/ExportColumn.tsx';
import type { ExportChoice } from '../../components/desk/export/props.ts';
import type { Text } from '../../components/text.ts';
import type { ReadStyle } from '../../corpus/citation/csl/create-citer.ts';
import type { KeptPassage } from '../../corpus/pack/passage.ts';
import { useExport } from './use-export.ts';

/** How passages are exported: kept by the desk, so that it is the same for the next ones. */
export interface Exporting {
  choice: ExportChoice;
  choose(change: Partial<ExportChoice>): void;
  readStyle: ReadStyle;
}

interface Props {
  /** At least one; from the shelf, or one record that is to be cited. */
  items: readonly KeptPassage[];
  /** Of the file. */
  name: string;
  exporting: Exporting;
  text: Text;
  close(): void;
}

/** The export column with everything behind it. It is the desk's third column, on Saved and on Find. */
export function ExportPane({ items, name, exporting: { choice, choose, readStyle }, text, close }: Props) {
  const exported = useExport(items, choice, name, readStyle, text);
  return <ExportColumn {...{ items, choice, choose, text, close }} {...exported} />;
}
