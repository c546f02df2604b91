import type { Tab } from './driver.ts';

/** What the clipboard holds, by pasting it with the keyboard into the page's own `<textarea>`, which must be in view. */
export async function pasted(tab: Tab): Promise<string> {
  const { x, y } = await tab.evaluate(() => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = '';
    const { left, top } = field.getBoundingClientRect();
    return { x: left + 5, y: top + 5 };
  });
  await tab.click(x, y);
  await tab.press('Control+v');
  return tab.evaluate(() => (document.querySelector('textarea') as HTMLTextAreaElement).value);
}
