import { useMemo, useState } from 'preact/hooks';
import { dossierLabels } from '../../components/citing-labels.ts';
import type { DossierProps, DossierTold } from '../../components/desk/dossier/props.ts';
import type { Text } from '../../components/text.ts';
import { describeDossier } from '../../corpus/citation/dossier/describe-dossier.ts';
import type { DossierOptions } from '../../corpus/citation/dossier/dossier.ts';
import { formatDossier } from '../../corpus/citation/dossier/format-dossier.ts';
import { errorMessage } from '../../corpus/error-message.ts';
import type { KeptPassage } from '../../corpus/pack/passage.ts';
import { localDay } from '../../storage/local-day.ts';
import { download } from './download.ts';
import type { Exporting } from './exporting.ts';
import { type CiterState, useCiter } from './use-citer.ts';

function describe(
  name: string,
  items: readonly KeptPassage[],
  citing: CiterState,
  options: DossierOptions | undefined,
): DossierProps['dossier'] {
  if (citing.state !== 'ready') return citing;
  if (options === undefined) return { state: 'loading' };
  try {
    return { state: 'ready', dossier: describeDossier(name, items, options) };
  } catch (error) {
    return { state: 'failed', why: errorMessage(error) };
  }
}

/** Some passages as one document, cited in the style that the export column has chosen; and what can be done with it. */
export function useDossier(
  name: string,
  items: readonly KeptPassage[],
  { choice: { style, withNotes, withMet }, citers, copier }: Exporting,
  text: Text,
) {
  const [told, setTold] = useState<DossierTold>();
  const citing = useCiter(style, citers);
  const labels = useMemo(() => dossierLabels(text), [text]);
  const options = useMemo(
    () =>
      citing.state === 'ready'
        ? {
            locale: text.locale,
            labels,
            citer: citing.citer,
            today: localDay(Date.now()),
            withNotes,
            withMet,
          }
        : undefined,
    [text, labels, citing, withNotes, withMet],
  );
  const dossier = useMemo(() => describe(name, items, citing, options), [name, items, citing, options]);
  const attempt = async (
    act: (options: DossierOptions) => unknown,
    done: 'copied' | 'downloaded',
    failed: 'copy' | 'download',
  ) => {
    try {
      if (options !== undefined) await act(options);
      setTold({ done });
    } catch (error) {
      setTold({ failed, why: errorMessage(error) });
    }
  };
  return {
    dossier,
    labels,
    told,
    copy: () =>
      void attempt(
        (made) => copier.copy({ plain: formatDossier(name, items, 'markdown', made) }),
        'copied',
        'copy',
      ),
    download: () =>
      void attempt(
        (made) =>
          download(formatDossier(name, items, 'html', made), name, {
            extension: 'html',
            mediaType: 'text/html',
          }),
        'downloaded',
        'download',
      ),
  };
}
