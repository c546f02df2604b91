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

/** The kinds of term that are marked. */
export const chosenKinds = async (view: View) => {
  const others = ['Only while Alt is held', 'Ask before saving a selection from a private window'];
  return (await chosen(view, 'checkbox')).filter((name) => !others.includes(name));
};

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

interface Downloads {
  downloaded?: { name: string; words: string }[];
}

/** From now on, what the page hands to the browser's downloads is kept for `downloads`. */
export const catchDownloads = (view: View) =>
  view.evaluate(() => {
    const world = globalThis as Downloads;
    world.downloaded = [];
    const files = new Map<string, Blob>();
    const { createObjectURL } = URL;
    URL.createObjectURL = (file: Blob) => {
      const address = createObjectURL.call(URL, file);
      files.set(address, file);
      return address;
    };
    HTMLAnchorElement.prototype.click = function click() {
      const { href, download: name } = this;
      void files
        .get(href)
        ?.text()
        .then((words) => world.downloaded?.push({ name, words }));
    };
  });

export const downloads = (view: View) => view.evaluate(() => (globalThis as Downloads).downloaded ?? []);

/** Gives a file to the page's field for files of that kind, as the browser's own dialog would. */
export const giveFile = (view: View, kind: string, words: string) =>
  view.evaluate(
    (accepted, text) => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
      const field = fields.find(({ accept }) => accept.includes(accepted));
      if (!field) throw new Error(`no field for ${accepted}`);
      const given = new DataTransfer();
      given.items.add(new File([text], `given${accepted}`));
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    kind,
    words,
  );
