import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../text.ts';
import type { OptionsActions } from './props.ts';

interface Props {
  /** How many passages are saved. */
  saved: number;
  text: Text;
  actions: Pick<OptionsActions, 'backUp' | 'erase'>;
}

/** Erasing everything is asked for twice, and a backup is offered first. */
export function EraseSteps({ saved, text, actions }: Props) {
  const [step, setStep] = useState<'idle' | 'ask' | 'sure'>('idle');
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  // The question is where the reader is now; the safe answer comes first.
  useEffect(() => panel.current?.querySelector('button')?.focus(), [step]);
  const end = () => {
    setStep('idle');
    opener.current?.focus();
  };
  const erase = () => {
    end();
    actions.erase();
  };
  const sure = step === 'sure';
  return (
    <>
      <button
        type="button"
        class="boxed"
        ref={opener}
        aria-expanded={step !== 'idle'}
        onClick={() => setStep(step === 'idle' ? 'ask' : 'idle')}
      >
        {text.t('erase')}
      </button>
      {step !== 'idle' && (
        <fieldset
          class="erase"
          aria-labelledby="erase-what"
          ref={panel}
          onKeyDown={(event) => event.key === 'Escape' && end()}
        >
          <p id="erase-what">{sure ? text.t('eraseSure') : text.count('eraseWhat', saved)}</p>
          <span class="erase-answers">
            <button type="button" class="boxed" onClick={end}>
              {text.t('cancel')}
            </button>
            {!sure && (
              <button type="button" class="boxed" onClick={actions.backUp}>
                {text.t('backUpFirst')}
              </button>
            )}
            <button type="button" class="boxed" onClick={sure ? erase : () => setStep('sure')}>
              {text.t(sure ? 'eraseNow' : 'eraseAll')}
            </button>
          </span>
        </fieldset>
      )}
    </>
  );
}
