import { useMemo, useState } from 'preact/hooks';
import { exportLabels } from '../../components/citing-labels.ts';
import type { ExportTold, Preview } from '../../components/desk/export/props.ts';
import type { Text } from '../../components/text.ts';
import { describeExport } from '../../corpus/citation/export/describe-export.ts';
import {
  type ExportFormat,
  fileContents,
  fileTypes,
  isStyled,
} from '../../corpus/citation/export/export-format.ts';
import type { ExportOptions } from '../../corpus/citation/export/export-options.ts';
import { hasFormulas } from '../../corpus/citation/export/write-csv.ts';
import { type ExportJob, writeExport, writeOneOf } from '../../corpus/citation/export/write-export.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { KeptPassage } from '../../corpus/pack/passage.ts';
import { isSame } from '../../storage/write-keys.ts';
import { download } from './download.ts';
import type { Exporting } from './exporting.ts';
import { type CiterState, useCiter } from './use-citer.ts';

/** The job of writing a format; undefined while its style is not there. */
function jobOf(format: ExportFormat, citing: CiterState): ExportJob | undefined {
  if (!isStyled(format)) return { format };
  return citing.state === 'ready' ? { format, citer: citing.citer } : undefined;
}

/** One passage as it will be written; what can't be written says why, and nothing else breaks. */
function previewOf(
  items: readonly KeptPassage[],
  at: number,
  format: ExportFormat,
  citing: CiterState,
  options: ExportOptions,
): Preview {
  if (isStyled(format) && citing.state !== 'ready') return citing;
  if (items[at] === undefined) return { state: 'loading' };
  try {
    const job = jobOf(format, citing);
    if (citing.state !== 'ready' || format !== 'html')
      return job ? { state: 'plain', words: writeOneOf(job, items, at, options) } : { state: 'loading' };
    const passage = describeExport(items, citing.citer, options).passages[at];
    return passage === undefined ? { state: 'loading' } : { state: 'styled', passage };
  } catch (error) {
    return { state: 'failed', why: errorMessage(error) };
  }
}

/** What the export column shows and does. The choice is kept by the caller, for the next time. */
export function useExport(
  items: readonly KeptPassage[],
  { choice, citers, copier }: Exporting,
  name: string,
  text: Text,
) {
  const { format, style, withNotes, withMet } = choice;
  const [looked, look] = useState(0);
  const [told, setTold] = useState<{ of: unknown; told: ExportTold }>();
  // By what they say: both are read anew now and then, and are the same.
  const isShown = useMemo(
    () => told !== undefined && isSame(told.of, [items, choice]),
    [told, items, choice],
  );
  const citing = useCiter(isStyled(format) ? style : undefined, citers);
  const at = Math.min(looked, items.length - 1);
  const options = useMemo(
    () => ({ locale: text.locale, labels: exportLabels(text), withNotes, withMet }),
    [text, withNotes, withMet],
  );
  const preview = useMemo(
    () => previewOf(items, at, format, citing, options),
    [items, at, format, citing, options],
  );

  const formulas = useMemo(() => format === 'csv' && hasFormulas(items, options), [format, items, options]);

  const write = (as: ExportFormat): string => {
    const job = jobOf(as, citing);
    if (job === undefined) throw new Error(text.t('exportLoading'));
    return writeExport(job, items, options);
  };
  const attempt = async (act: () => unknown, done: 'copied' | 'downloaded', failed: 'copy' | 'download') => {
    const tell = (what: ExportTold) => setTold({ of: [items, choice], told: what });
    try {
      await act();
      tell({ done });
    } catch (error) {
      tell({ failed, why: errorMessage(error) });
    }
  };
  return {
    at,
    look,
    preview,
    formulas,
    // What was copied is no longer what is shown, once selection or format have changed.
    told: isShown ? told?.told : undefined,
    copy: () =>
      void attempt(
        () =>
          copier.copy(
            format === 'html' ? { html: write('html'), plain: write('text') } : { plain: write(format) },
          ),
        'copied',
        'copy',
      ),
    download: () =>
      void attempt(
        () => download(fileContents(format, write(format)), name, fileTypes[format]),
        'downloaded',
        'download',
      ),
  };
}
