import { useState } from 'preact/hooks';
import type { Text } from '../text.ts';
import { faultWords } from './fault-words.ts';
import type { OptionsActions, PatternFault, Values } from './props.ts';

interface Props {
  mode: Values['mode'];
  text: Text;
  actions: Pick<OptionsActions, 'readPattern' | 'setSite'>;
}

/** The field for a further site. It gets the rule that makes it an exception; its switch stands in the list then. */
export function AddSite({ mode, text, actions }: Props) {
  const [written, setWritten] = useState('');
  const [fault, setFault] = useState<PatternFault>();
  const add = () => {
    const own = written.trim() === text.t('localFiles') ? 'local files' : written;
    const read = actions.readPattern(own);
    setFault(read.ok ? undefined : read.fault);
    if (!read.ok) return;
    actions.setSite(read.pattern, mode === 'chosen');
    setWritten('');
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        id="add-site"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder={text.t('addSiteHint')}
        aria-label={text.t('addSiteLabel')}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && 'add-site-bad'}
        value={written}
        onInput={(event) => {
          setWritten(event.currentTarget.value);
          setFault(undefined);
        }}
      />
      <button type="submit" class="boxed">
        {text.t('addSite')}
      </button>
      {fault !== undefined && (
        <p class="trouble" id="add-site-bad" role="alert">
          {faultWords(fault, text)}
        </p>
      )}
    </form>
  );
}
