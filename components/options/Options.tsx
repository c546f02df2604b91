import { DataRow } from './DataRow.tsx';
import { DelaysRow } from './DelaysRow.tsx';
import { DensityRow } from './DensityRow.tsx';
import { KindsRow } from './KindsRow.tsx';
import { LanguageRow } from './LanguageRow.tsx';
import { MarksRow } from './MarksRow.tsx';
import { OptionsHead } from './OptionsHead.tsx';
import type { OptionsProps } from './props.ts';
import { ShortcutsRow } from './ShortcutsRow.tsx';
import { SitesRow } from './SitesRow.tsx';

/** The options page: each change is stored at once, so there is nothing to press at the end. */
export function Options({ state, ...row }: OptionsProps) {
  const { text } = row;
  return (
    <main class="on-record options" lang={text.locale}>
      <OptionsHead {...row} />
      {typeof state === 'object' && (
        <p class="options-failed" role="alert">
          {text.t('optionsFailed', state.failed)}
        </p>
      )}
      {state === 'ready' && (
        <>
          <SitesRow {...row} />
          <MarksRow {...row} />
          <DensityRow {...row} />
          <DelaysRow {...row} />
          <KindsRow {...row} />
          <LanguageRow {...row} />
          <ShortcutsRow {...row} />
          <DataRow {...row} />
          <p class="options-foot small">{text.t('optionsAtOnce')}</p>
        </>
      )}
    </main>
  );
}
