import { OpenInTabIcon } from '../icons/OpenInTabIcon.tsx';
import { PanelIcon } from '../icons/PanelIcon.tsx';
import type { Text } from '../text.ts';
import type { PopupActions } from './props.ts';

interface Props {
  text: Text;
  actions: Pick<PopupActions, 'openDesk' | 'openPanel'>;
}

/** The same search with more room: on the desk, or beside the page. */
export function WaysToDesk({ text, actions }: Props) {
  const ways = [
    { name: text.t('openInDesk'), open: actions.openDesk, Icon: OpenInTabIcon },
    { name: text.t('openPanel'), open: actions.openPanel, Icon: PanelIcon },
  ];
  return (
    <span class="ways-to-desk">
      {ways.map(({ name, open, Icon }) => (
        <button key={name} type="button" class="tool" aria-label={name} title={name} onClick={open}>
          <Icon />
        </button>
      ))}
    </span>
  );
}
