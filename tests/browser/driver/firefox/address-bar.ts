import type { AddressBar } from '../driver.ts';
import { until } from '../until.ts';
import type { ChromeScope } from './chrome-scope.ts';

/** The little of Firefox's address bar that is used; all of it in the chrome scope. */
interface UrlBar {
  focus(): void;
  search(words: string): void;
  pickResult(result: object, event: Event): void;
  view: { panel: Element; getResultAtIndex(index: number): object };
}
declare const gURLBar: UrlBar;

/** Types into the real address bar, and reads the rows below it. */
export function createAddressBar(chrome: ChromeScope): AddressBar {
  const rowsNow = () =>
    chrome(() =>
      [...gURLBar.view.panel.querySelectorAll('.urlbarView-row[type=addon] .urlbarView-title')].map(
        (row) => row.textContent ?? '',
      ),
    );
  return {
    async type(query) {
      await chrome((words) => {
        gURLBar.focus();
        gURLBar.search(words);
      }, `onrecord ${query}`);
      // The first row is what Enter does.
      const rows = await until('rows below the address bar', async () => {
        const now = await rowsNow();
        return now.length > 1 ? now : undefined;
      });
      return rows.slice(1);
    },
    enter: (row) =>
      chrome(
        (index) => {
          gURLBar.pickResult(
            gURLBar.view.getResultAtIndex(index),
            new KeyboardEvent('keydown', { key: 'Enter' }),
          );
        },
        row === undefined ? 0 : row + 1,
      ),
  };
}
