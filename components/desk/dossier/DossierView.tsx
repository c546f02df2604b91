import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackIcon } from '../../icons/BackIcon.tsx';
import { Waiting } from '../../popup/Waiting.tsx';
import type { Text } from '../../text.ts';
import { DossierPaper } from './DossierPaper.tsx';
import type { DossierProps, DossierTold } from './props.ts';

const failures = { copy: 'notCopied', download: 'exportNotDownloaded' } as const;
const deeds = { copied: 'copied', downloaded: 'exportDownloaded' } as const;

const describeTold = (told: DossierTold, text: Text): string =>
  'done' in told ? text.t(deeds[told.done]) : text.t(failures[told.failed], told.why);

/** What can be done with the document. It is not printed. */
function DossierBar({ dossier, told, text, back, copy, download, print }: DossierProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  const idle = dossier.state !== 'ready' || dossier.dossier.entries.length === 0;
  return (
    <div class="dossier-bar">
      <button type="button" class="back" ref={button} onClick={back}>
        <BackIcon />
        {text.t('back')}
      </button>
      <span role="status" class="told-what">
        {told !== undefined && describeTold(told, text)}
      </span>
      <span class="bar-actions">
        <button type="button" class="boxed" disabled={idle} onClick={copy}>
          {text.t('dossierCopy')}
        </button>
        <button type="button" class="boxed" disabled={idle} onClick={download}>
          {text.t('exportDownload', 'html')}
        </button>
        <button type="button" class="boxed filled" disabled={idle} onClick={print}>
          {text.t('dossierPrint')}
        </button>
      </span>
    </div>
  );
}

/** A folder as one document, to be read, printed, copied or handed on. */
export function DossierView(props: DossierProps) {
  const { dossier, labels, text, back } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    back();
  };
  return (
    <section
      class="dossier-view"
      data-column="dossier"
      aria-label={text.t('shelfDossier')}
      onKeyDown={onKeyDown}
    >
      <DossierBar {...props} />
      <div class="dossier-scroller">
        {dossier.state === 'loading' && <Waiting>{text.t('exportLoading')}</Waiting>}
        {dossier.state === 'failed' && (
          <p class="pad failure-page" role="alert">
            {text.t('exportFailed', dossier.why)}
          </p>
        )}
        {dossier.state === 'ready' && dossier.dossier.entries.length === 0 && (
          <p class="pad">{text.t('shelfFolderEmpty')}</p>
        )}
        {dossier.state === 'ready' && dossier.dossier.entries.length > 0 && (
          <DossierPaper dossier={dossier.dossier} labels={labels} />
        )}
      </div>
    </section>
  );
}
