import type { ComponentChildren } from 'preact';

/** Stands in a message for something that is not text. U+FFFC: object replacement character. */
export const slot = '\uFFFC';

/** Puts an element where the message has its slot: `fill(text.t('nothingFor', slot), <b>{query}</b>)`. */
export function fill(message: string, element: ComponentChildren): ComponentChildren[] {
  const [before = '', after = ''] = message.split(slot);
  return [before, element, after];
}
