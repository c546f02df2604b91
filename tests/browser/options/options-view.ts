import { findAllByRole, findByRole, textOf } from '../driver/ax-node.ts';
import { clickOn } from '../driver/click-on.ts';
import type { Driver, Tab, View } from '../driver/driver.ts';
import { until } from '../driver/until.ts';

/** Opens the options page and waits until it shows what is stored. */
export async function openOptions(browser: Driver): Promise<Tab> {
  const tab = await browser.openExtensionPage('options.html');
  await until('the settings to stand there', async () =>
    findByRole(await tab.axTree(), 'textbox', 'Open after'),
  );
  return tab;
}

/** The names of the radio buttons or checkboxes that are chosen. */
export async function chosen(view: View, role: 'radio' | 'checkbox'): Promise<string[]> {
  const controls = findAllByRole(await view.axTree(), role);
  return controls.filter(({ states }) => states.includes('checked')).map(({ name }) => name);
}

/** What stands in the field with that label. */
export const written = (view: View, label: string) =>
  view.evaluate((name) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
    return (found?.control as HTMLInputElement | null)?.value;
  }, label);

/** Writes into the field with that label in place of what stands there. */
export async function write(view: View, label: string, words: string) {
  await clickOn(view, 'textbox', label);
  await view.press('Control+a');
  await view.type(words);
}

export const says = (view: View, words: string) =>
  until(
    async () => `“${words}” in: ${textOf(await view.axTree())}`,
    async () => textOf(await view.axTree()).includes(words),
  );

export const eventually = <T>(ask: () => Promise<T>, wanted: T) =>
  until(
    async () => `${JSON.stringify(wanted)}, not ${JSON.stringify(await ask())}`,
    async () => JSON.stringify(await ask()) === JSON.stringify(wanted),
  );
