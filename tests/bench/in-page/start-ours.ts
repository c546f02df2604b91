import { createLexicon } from '../../../corpus/lexicon/create-lexicon.ts';
import type { MarkRecord } from '../../../entrypoints/content/mark-record.ts';
import { nearestMarks } from '../../../entrypoints/content/nearest-marks.ts';
import { createPainter, type Painter } from '../../../entrypoints/content/painter.ts';
import { createReader, type Reader } from '../../../entrypoints/content/reader.ts';
import { defaults } from '../../../storage/settings.ts';
import { benchWorld } from './bench-world.ts';

/** Reads and marks this page as the content script does, with the lexicon that the bench brought. */
export function startOurs(): Reader & { painter: Painter } {
  const { signal } = new AbortController();
  const painter = createPainter(document, defaults, async () => nearestMarks, signal);
  const lexicon = createLexicon(benchWorld().lexicon ?? new Uint8Array());
  const reader = createReader({
    document,
    lexicon,
    gates: lexicon.createGates(),
    hidden: new Set(),
    onChange: painter.show,
    signal,
  });
  return { ...reader, painter };
}

/** How many matches the record holds. */
export function countMatches(record: MarkRecord): number {
  let matches = 0;
  for (const block of record.blocks()) matches += record.marksIn(block).length;
  return matches;
}
