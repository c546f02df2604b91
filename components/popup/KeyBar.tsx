import type { Text } from '../text.ts';

interface Props {
  commandKey: string;
  text: Text;
}

/** The keys that work on a row, for those who see. */
export function KeyBar({ commandKey, text }: Props) {
  const keys = [
    ['↑↓', text.t('keyMove')],
    ['Enter', text.t('keyOpen')],
    [`${commandKey}C`, text.t('copy')],
    [`${commandKey}S`, text.t('save')],
  ];
  return (
    <p class="keys" aria-hidden="true">
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
}
