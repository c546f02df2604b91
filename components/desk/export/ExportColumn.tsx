import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { fileTypes } from '../../../corpus/citation/export/export-format.ts';
import { CloseIcon } from '../../icons/CloseIcon.tsx';
import { NextIcon } from '../../icons/NextIcon.tsx';
import { PreviousIcon } from '../../icons/PreviousIcon.tsx';
import type { MessageKey, Text } from '../../text.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { exportRemarks } from './export-remarks.ts';
import type { ExportProps, ExportTold } from './props.ts';

/** Steps through the passages, to look at each. */
function PreviewHead({ items, at, text, look }: Pick<ExportProps, 'items' | 'at' | 'text' | 'look'>) {
  const step = (to: number, name: MessageKey, Icon: typeof NextIcon) => (
    <button
      type="button"
      class="tool"
      aria-label={text.t(name)}
      aria-disabled={items[to] === undefined}
      onClick={() => items[to] !== undefined && look(to)}
    >
      <Icon />
    </button>
  );
  return (
    <div class="preview-head">
      <h3>{text.t('exportPreview', at + 1, items.length)}</h3>
      {items.length > 1 && (
        <span>
          {step(at - 1, 'exportPrevious', PreviousIcon)}
          {step(at + 1, 'exportNext', NextIcon)}
        </span>
      )}
    </div>
  );
}

const failures = { copy: 'notCopied', download: 'exportNotDownloaded' } as const;
const deeds = { copied: 'copied', downloaded: 'exportDownloaded' } as const;

const describeTold = (told: ExportTold, text: Text): string =>
  'done' in told ? text.t(deeds[told.done]) : text.t(failures[told.failed], told.why);

/** Copy and Download. They stay where they are while the rest scrolls. */
function ExportBar(props: ExportProps) {
  const { items, choice, preview, told, formulas, text, copy, download } = props;
  const idle = preview.state === 'loading' || preview.state === 'failed';
  return (
    <div class="export-bar">
      <button type="button" class="boxed filled" disabled={idle} onClick={copy}>
        {text.t('exportCopy', items.length)}
      </button>
      <button type="button" class="boxed" disabled={idle} onClick={download}>
        {text.t('exportDownload', fileTypes[choice.format].extension)}
      </button>
      {formulas && <p class="small">{text.t('exportFormulas')}</p>}
      <span role="status" class="told-what">
        {told !== undefined && describeTold(told, text)}
      </span>
    </div>
  );
}

const extras = [
  ['withNotes', 'exportWithNotes'],
  ['withMet', 'exportWithMet'],
] as const;

/** What else goes with the passages. */
function Extras({ choice, text, choose }: Pick<ExportProps, 'choice' | 'text' | 'choose'>) {
  return (
    <div class="export-part">
      {extras.map(([key, name]) => (
        <label key={key} class="choice-row">
          <input
            type="checkbox"
            class="tick"
            checked={choice[key]}
            onChange={(event) => choose({ [key]: event.currentTarget.checked })}
          />
          <span>{text.t(name)}</span>
        </label>
      ))}
    </div>
  );
}

/** The column that writes passages down, one or many. It follows what is selected while it stands there. */
export function ExportColumn(props: ExportProps) {
  const { items, choice, preview, at, text, choose, close } = props;
  const id = useId();
  const shown = items[at];
  // It may lie over what opened it: whoever opens it is in it.
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <aside class="export" data-column="export" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div class="export-head">
        <span id={id}>{text.t('exportAs')}</span>
        <button type="button" class="tool" aria-label={text.t('close')} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <div class="export-body">
        <h2 tabIndex={-1} ref={heading}>
          {text.count('passages', items.length)}
        </h2>
        <ExportChoices choice={choice} text={text} choose={choose} />
        <div class="export-part">
          <PreviewHead {...props} />
          <ExportPreview preview={preview} text={text} />
          <p class="small">{shown !== undefined && exportRemarks(shown, text)}</p>
        </div>
        <Extras choice={choice} text={text} choose={choose} />
      </div>
      <ExportBar {...props} />
    </aside>
  );
}
