interface InputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
declare const Cc: Record<string, { createInstance(type: unknown): InputProcessor }>;
declare const Ci: Record<string, unknown>;

/**
 * Runs in the chrome scope: types Alt+Shift and a letter on the keyboard of the browser's window, which is
 * where an extension's shortcuts are listened for; keys that BiDi presses reach the page only.
 */
export function pressShortcutInChrome(letter: string): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!processor?.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys');
  const keys = [
    new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 }),
    new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }),
    new KeyboardEvent('', { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) }),
  ];
  for (const key of keys) processor.keydown(key);
  for (const key of keys.reverse()) processor.keyup(key);
}
