import type { MessageKey } from '../text.ts';
import type { RowProps, SettingName } from './props.ts';
import { SettingTrouble } from './SettingTrouble.tsx';

interface Props extends Pick<RowProps, 'troubles' | 'text' | 'actions'> {
  /** The settings of a row, each with what it is called there. */
  named: readonly (readonly [SettingName, MessageKey])[];
}

/** What is wrong with the settings of a row. */
export function SettingTroubles({ named, troubles, text, actions }: Props) {
  return (
    <>
      {named.map(([setting, label]) => (
        <SettingTrouble
          key={setting}
          setting={setting}
          name={text.t(label)}
          trouble={troubles[setting]}
          text={text}
          actions={actions}
        />
      ))}
    </>
  );
}
