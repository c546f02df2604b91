import type { ExportedPassage } from '../../../corpus/citation/export/describe-export.ts';
import { Waiting } from '../../popup/Waiting.tsx';
import type { Text } from '../../text.ts';
import type { Preview } from './props.ts';
import { Runs } from './Runs.tsx';

/** A passage as the styled formats write it. The rich text's own look is the word processor's business. */
function Composed({ passage, text }: { passage: ExportedPassage; text: Text }) {
  const { words, lang, attribution, reference, note, met } = passage;
  return (
    <>
      <p lang={lang}>{words}</p>
      <p>
        <Runs runs={attribution} />
      </p>
      {reference !== undefined && (
        <p>
          <Runs runs={reference} />
        </p>
      )}
      {met !== undefined && (
        <p>
          <Runs runs={met} />
        </p>
      )}
      {note !== undefined && (
        <p class="preview-note">
          {text.t('citeNote')} {note}
        </p>
      )}
    </>
  );
}

/** What will be written of one passage: the processor's real output. */
export function ExportPreview({ preview, text }: { preview: Preview; text: Text }) {
  switch (preview.state) {
    case 'loading':
      return (
        <div class="preview">
          <Waiting>{text.t('exportLoading')}</Waiting>
        </div>
      );
    case 'failed':
      return <p class="failure">{text.t('exportFailed', preview.why)}</p>;
    case 'plain':
      return <pre class="preview">{preview.words}</pre>;
    case 'styled':
      return (
        <div class="preview composed">
          <Composed passage={preview.passage} text={text} />
        </div>
      );
  }
}
