import type { Text } from '../text.ts';
import type { OptionsActions, SettingName, Trouble } from './props.ts';

interface Props {
  setting: SettingName;
  /** What the page calls the setting. */
  name: string;
  trouble: Trouble | undefined;
  /** What an unreadable value counts as, where that is not its default. */
  unreadable?: string;
  text: Text;
  actions: Pick<OptionsActions, 'keepDefault'>;
}

/** The button goes with its notice: the focus goes to what the notice is about. */
const focusControl = (button: HTMLElement, setting: SettingName) =>
  button.closest('fieldset')?.querySelector<HTMLElement>(`#delay-${setting}, input:checked`)?.focus();

/** Says in place that a stored setting can't be read, with a way to settle it, or that a change was not stored. */
export function SettingTrouble({ setting, name, trouble, unreadable: words, text, actions }: Props) {
  const { unreadable, failed } = trouble ?? {};
  return (
    <>
      {unreadable !== undefined && (
        <p class="trouble" role="note">
          <span id={`trouble-${setting}`}>
            {words ?? text.t(unreadable === 'newer' ? 'optionNewer' : 'optionDamaged', name)}
          </span>{' '}
          <button
            type="button"
            class="settle"
            aria-describedby={`trouble-${setting}`}
            onClick={(event) => {
              focusControl(event.currentTarget, setting);
              actions.keepDefault(setting);
            }}
          >
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
