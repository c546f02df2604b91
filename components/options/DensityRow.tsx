import type { RowProps } from './props.ts';
import { Segments } from './Segments.tsx';
import { SettingRow } from './SettingRow.tsx';
import { SettingTrouble } from './SettingTrouble.tsx';

/** How many of a term's occurrences on a page are marked. */
export function DensityRow({ values, troubles, text, actions }: RowProps) {
  const name = text.t('optionDensity');
  return (
    <SettingRow name={name}>
      <Segments
        name="density"
        label={text.t('densityWhat')}
        shown
        choices={[
          ['every', text.t('densityEvery')],
          ['section', text.t('densitySection')],
          ['page', text.t('densityPage')],
        ]}
        value={values.density}
        set={(density) => actions.set('density', density)}
      />
      <p class="small">{text.t('densitySectionIs')}</p>
      <SettingTrouble
        setting="density"
        name={name}
        trouble={troubles.density}
        text={text}
        actions={actions}
      />
    </SettingRow>
  );
}
