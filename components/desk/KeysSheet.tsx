import { useLayoutEffect, useRef } from 'preact/hooks';
import { CloseIcon } from '../icons/CloseIcon.tsx';
import type { MessageKey, Text } from '../text.ts';

interface Props {
  text: Text;
  close(): void;
}

type Line = readonly [keys: readonly string[], does: MessageKey];

const groups: readonly (readonly [MessageKey, readonly Line[]])[] = [
  [
    'keysEverywhere',
    [
      [['F6'], 'keyColumns'],
      [['/'], 'keyField'],
      [['?'], 'keySheet'],
      [['Esc'], 'keyEscape'],
    ],
  ],
  [
    'keysList',
    [
      [['↑', '↓'], 'keyMove'],
      [['Enter'], 'keyOpen'],
      [['→'], 'keyInto'],
      [['Ctrl+C'], 'copy'],
      [['Ctrl+S'], 'save'],
    ],
  ],
  [
    'keysYears',
    [
      [['←', '→'], 'keyYear'],
      [['Page Up', 'Page Down'], 'keyFiveYears'],
      [['Home', 'End'], 'keyAllYears'],
    ],
  ],
  [
    'keysSaved',
    [
      [['Space'], 'keyTick'],
      [['Shift+↑', 'Shift+↓'], 'keyExtend'],
      [['Ctrl+A'], 'keyTickAll'],
      [['Delete'], 'remove'],
      [['Ctrl+Z'], 'undo'],
    ],
  ],
];

/** The keyboard map, as a sheet over the desk. Esc closes it, and the focus goes back where it was. */
export function KeysSheet({ text, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="keys-sheet" ref={dialog} aria-labelledby="keys-name" onClose={close}>
      <div class="top">
        <h2 id="keys-name">{text.t('keys')}</h2>
        <button
          type="button"
          class="tool"
          aria-label={text.t('close')}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      {groups.map(([name, lines]) => (
        <section key={name}>
          <h3>{text.t(name)}</h3>
          <dl class="key-list">
            {lines.map(([keys, does]) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{text.t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </dialog>
  );
}
