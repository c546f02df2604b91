import { DelaysRow } from './DelaysRow.tsx';
import { DensityRow } from './DensityRow.tsx';
import { KindsRow } from './KindsRow.tsx';
import type { OptionsProps } from './props.ts';

/** The options page: each change is stored at once, so there is nothing to press at the end. */
export function Options({ state, ...row }: OptionsProps) {
  const { text } = row;
  return (
    <main class="on-record options" lang={text.locale}>
      <header class="options-head">
        <h1>{text.t('optionsTitle')}</h1>
        <p class="small">{text.t('optionsAtOnce')}</p>
      </header>
      {typeof state === 'object' && (
        <p class="options-failed" role="alert">
          {text.t('optionsFailed', state.failed)}
        </p>
      )}
      {state === 'ready' && (
        <>
          <DensityRow {...row} />
          <DelaysRow {...row} />
          <KindsRow {...row} />
        </>
      )}
    </main>
  );
}
