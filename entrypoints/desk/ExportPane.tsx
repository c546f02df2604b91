import { ExportColumn } from '../../components/desk/export/ExportColumn.tsx';
import type { Text } from '../../components/text.ts';
import type { KeptPassage } from '../../corpus/pack/passage.ts';
import type { Exporting } from './exporting.ts';
import { useExport } from './use-export.ts';

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
export function ExportPane({ items, name, exporting, text, close }: Props) {
  const { choice, choose } = exporting;
  const exported = useExport(items, exporting, name, text);
  return <ExportColumn {...{ items, choice, choose, text, close }} {...exported} />;
}
