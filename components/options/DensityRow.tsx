import type { RowProps } from './props.ts';
import { SettingRow } from './SettingRow.tsx';
import { SettingTrouble } from './SettingTrouble.tsx';

const choices = [
  ['every', 'densityEvery'],
  ['section', 'densitySection'],
  ['page', 'densityPage'],
] as const;

/** How many of a term's occurrences on a page are marked. */
export function DensityRow({ values, troubles, text, actions }: RowProps) {
  const name = text.t('optionDensity');
  return (
    <SettingRow name={name}>
      <div class="line" role="radiogroup" aria-labelledby="density-what">
        <span class="what" id="density-what">
          {text.t('densityWhat')}
        </span>
        <span class="segments">
          {choices.map(([density, label]) => (
            <label key={density} class="segment">
              <input
                type="radio"
                name="density"
                checked={values.density === density}
                onChange={() => actions.setDensity(density)}
              />
              <span data-name={text.t(label)}>{text.t(label)}</span>
            </label>
          ))}
        </span>
      </div>
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
