import { DelayField } from './DelayField.tsx';
import type { RowProps } from './props.ts';
import { SettingRow } from './SettingRow.tsx';
import { SettingTroubles } from './SettingTroubles.tsx';

const delays = [
  ['dwell', 'delayOpen'],
  ['leave', 'delayClose'],
] as const;
const named = [...delays, ['onlyWithAlt', 'onlyWithAlt']] as const;

/** How long the pointer waits for a card, and a card for the pointer. */
export function DelaysRow({ values, troubles, bounds, text, actions }: RowProps) {
  return (
    <SettingRow name={text.t('optionDelays')}>
      <div class="line">
        {delays.map(([delay, label]) => (
          <DelayField
            key={delay}
            id={`delay-${delay}`}
            label={text.t(label)}
            stored={values[delay]}
            bounds={bounds}
            text={text}
            set={(milliseconds) => actions.set(delay, milliseconds)}
          />
        ))}
        <label class="choice">
          <input
            type="checkbox"
            checked={values.onlyWithAlt}
            onChange={(event) => actions.set('onlyWithAlt', event.currentTarget.checked)}
          />
          <span>{text.t('onlyWithAlt')}</span>
        </label>
      </div>
      <p class="small">{text.t('delaysAre')}</p>
      <SettingTroubles {...{ named, troubles, text, actions }} />
    </SettingRow>
  );
}
