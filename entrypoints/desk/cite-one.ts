import { exportLabels } from '../../components/citing-labels.ts';
import type { Text } from '../../components/text.ts';
import type { CitationStyle } from '../../corpus/citation/csl/citer.ts';
import type { ReadStyle } from '../../corpus/citation/csl/create-citer.ts';
import { writeExport } from '../../corpus/citation/export/write-export.ts';
import type { KeptPassage } from '../../corpus/pack/passage.ts';
import { makeCiter } from './make-citer.ts';

/** One passage cited in a style: as a document, and as plain text. */
export async function citeOne(
  passage: KeptPassage,
  style: CitationStyle,
  read: ReadStyle,
  text: Text,
): Promise<{ html: string; plain: string }> {
  const citer = await makeCiter(style, read, text);
  const options = { locale: text.locale, labels: exportLabels(text), withNotes: false, withMet: false };
  const write = (format: 'html' | 'text') => writeExport({ format, citer }, [passage], options);
  return { html: write('html'), plain: write('text') };
}
