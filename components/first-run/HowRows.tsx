import type { Text } from '../text.ts';
import type { FirstRunProps } from './props.ts';

/** What one does, and what happens then. Keys that the reader took away are not promised. */
export function HowRows({ keys, text }: Pick<FirstRunProps, 'keys'> & { text: Text }) {
  const rows = [
    { how: text.t('howRest'), effect: text.t('howRestThen') },
    { keys: keys['next-mark'], effect: text.t('howNextThen') },
    { keys: 'Esc', effect: text.t('howEscThen') },
    { keys: keys._execute_action, effect: text.t('howPopupThen') },
    { how: text.t('howSwitch'), effect: text.t('howSwitchThen') },
  ].filter((row) => row.how || row.keys);
  return (
    <dl class="how">
      {rows.map(({ how, keys: pressed, effect }) => (
        <div key={effect} class="how-row">
          <dt>{how ?? <kbd class="key">{pressed}</kbd>}</dt>
          <dd>{effect}</dd>
        </div>
      ))}
    </dl>
  );
}
