import { kindName, termKinds } from '../quotation/names.ts';
import type { RowProps } from './props.ts';
import { SettingRow } from './SettingRow.tsx';
import { SettingTrouble } from './SettingTrouble.tsx';

/** With a capital, since it stands alone. Not by the stylesheet: one browser's accessible names would follow it. */
const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The kinds of term that are marked. */
export function KindsRow({ values, troubles, text, actions }: RowProps) {
  const name = text.t('optionKinds');
  const none = termKinds.every((kind) => values.hiddenKinds.includes(kind));
  return (
    <SettingRow name={name}>
      <div class="line">
        {termKinds.map((kind) => (
          <label key={kind} class="choice">
            <input
              type="checkbox"
              checked={!values.hiddenKinds.includes(kind)}
              onChange={(event) => actions.markKind(kind, event.currentTarget.checked)}
            />
            <span>{capitalized(kindName(kind, text))}</span>
          </label>
        ))}
      </div>
      <p class="small">{text.t(none ? 'kindsNone' : 'kindsSearched')}</p>
      <SettingTrouble
        setting="hiddenKinds"
        name={name}
        trouble={troubles.hiddenKinds}
        text={text}
        actions={actions}
      />
    </SettingRow>
  );
}
