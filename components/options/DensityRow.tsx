import type { RowProps } from './props.ts';
import { Segments } from './Segments.tsx';
import { SettingRow } from './SettingRow.tsx';
import { SettingTroubles } from './SettingTroubles.tsx';

const named = [
  ['density', 'optionDensity'],
  ['entries', 'entriesWhat'],
] as const;

/** How many of a term's occurrences on a page are marked, and how much of its card is shown at once. */
export function DensityRow({ values, troubles, text, actions }: RowProps) {
  return (
    <SettingRow name={text.t('optionDensity')}>
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
      <Segments
        name="entries"
        label={text.t('entriesWhat')}
        shown
        choices={[
          ['full', text.t('entriesFull')],
          ['short', text.t('entriesShort')],
        ]}
        value={values.entries}
        set={(entries) => actions.set('entries', entries)}
      />
      <p class="small">{text.t('entriesShortIs')}</p>
      <SettingTroubles {...{ named, troubles, text, actions }} />
    </SettingRow>
  );
}
