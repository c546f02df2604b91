import { deepActive } from './deep-active.ts';

/** What is selected in a field of a page, which no range can point into. */
export interface SelectedInField {
  field: HTMLInputElement | HTMLTextAreaElement;
  /** Trimmed; never empty. */
  text: string;
}

/** What is selected in the field that has the keyboard, if text can be selected in it; not in one for a password. */
export function selectedInField(document: Document): SelectedInField | undefined {
  const at = deepActive(document);
  if (!at?.matches('textarea, input:not([type="password" i])')) return undefined;
  const field = at as HTMLInputElement | HTMLTextAreaElement;
  const text = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0).trim();
  return text === '' ? undefined : { field, text };
}
