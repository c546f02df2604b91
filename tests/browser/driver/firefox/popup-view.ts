import { writeFile } from 'node:fs/promises';
import type { View } from '../driver.ts';
import { axTreeReader } from './ax-tree.ts';
import { type Bidi, evaluateIn } from './bidi.ts';
import type { ChromeScope } from './chrome-scope.ts';

/** WebDriver's own code points (w3.org/TR/webdriver2, keyboard actions) for keys that write no character. */
const codes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });

/** The keys go down in order and up in the reverse order. */
function chord(keys: string): object[] {
  const values = keys.split('+').map((key) => codes[key] ?? key);
  return [...values.map(down), ...values.reverse().map(up)];
}

/** A view of a browsing context that Puppeteer knows nothing of, by BiDi alone. */
export function popupView(bidi: Bidi, chrome: ChromeScope, context: string): View {
  const keyboard = (actions: object[]) =>
    bidi('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  const pointer = (actions: object[]) =>
    bidi('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  const to = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const button = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return {
    evaluate: (run, ...args) => evaluateIn(bidi, context, run, args),
    move: async (x, y) => void (await pointer([to(x, y)])),
    click: async (x, y) => void (await pointer([to(x, y), ...button])),
    type: async (text) => void (await keyboard([...text].flatMap((key) => [down(key), up(key)]))),
    press: async (keys) => void (await keyboard(chord(keys))),
    screenshot: async (path) => {
      const { data } = (await bidi('browsingContext.captureScreenshot', { context })) as { data: string };
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    axTree: axTreeReader(chrome, context),
    close: async () => void (await evaluateIn(bidi, context, () => window.close(), [])),
  };
}
