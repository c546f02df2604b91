import type { MessageKey } from '../text.ts';
import type { RowProps, Shortcut } from './props.ts';
import { SettingRow } from './SettingRow.tsx';

/** What each command does, in the order in which they are shown. */
const names: readonly (readonly [string, MessageKey])[] = [
  ['_execute_action', 'commandPopup'],
  ['open-desk', 'commandOpenDesk'],
  ['save-selection', 'commandSaveSelection'],
  ['next-mark', 'commandNextMark'],
  ['previous-mark', 'commandPreviousMark'],
  ['look-up-selection', 'lookUpSelection'],
  ['pause', 'commandPause'],
];

/** The keys that hold now; they are changed on the browser's own page. */
export function ShortcutsRow({ shortcuts, text, actions }: Pick<RowProps, 'shortcuts' | 'text' | 'actions'>) {
  const keysOf = (wanted: string) => shortcuts.find(({ command }: Shortcut) => command === wanted)?.keys;
  return (
    <SettingRow name={text.t('optionShortcuts')}>
      <dl class="shortcuts">
        {names.map(([command, name]) => (
          <div key={command} class="shortcut">
            <dt>{text.t(name)}</dt>
            <dd>
              {keysOf(command) ? (
                <kbd class="key">{keysOf(command)}</kbd>
              ) : (
                <span class="small">{text.t('noKeys')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="settle" onClick={actions.changeShortcuts}>
        {text.t('changeShortcuts')}
      </button>
    </SettingRow>
  );
}
