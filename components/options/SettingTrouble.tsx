import type { Text } from '../text.ts';
import type { OptionsActions, SettingName, Trouble } from './props.ts';

interface Props {
  setting: SettingName;
  /** What the page calls the setting. */
  name: string;
  trouble: Trouble | undefined;
  text: Text;
  actions: Pick<OptionsActions, 'keepDefault'>;
}

/** Says in place that a stored setting can't be read, with a way to settle it, or that a change was not stored. */
export function SettingTrouble({ setting, name, trouble, text, actions }: Props) {
  const { unreadable, failed } = trouble ?? {};
  return (
    <>
      {unreadable !== undefined && (
        <p class="trouble" role="note">
          {text.t(unreadable === 'newer' ? 'optionNewer' : 'optionDamaged', name)}{' '}
          <button type="button" class="settle" onClick={() => actions.keepDefault(setting)}>
            {text.t('keepDefault')}
          </button>
        </p>
      )}
      {failed !== undefined && (
        <p class="trouble" role="alert">
          {text.t('notStored', name, failed)}
        </p>
      )}
    </>
  );
}
