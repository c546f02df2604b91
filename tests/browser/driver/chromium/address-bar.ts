import type { AddressBar, Driver } from '../driver.ts';

interface Row {
  content: string;
  description: string;
}
interface Chrome {
  omnibox: {
    onInputStarted: { dispatch(): void };
    onInputChanged: { dispatch(typed: string, suggest: (rows: Row[]) => void): void };
    onInputEntered: { dispatch(entered: string, disposition: string): void };
    setDefaultSuggestion(row: { description: string }): Promise<void>;
  };
}

/** Runs in the background: the rows for what is typed. Each is shown to Chromium, which rejects what is not its XML. */
async function suggest(typed: string): Promise<Row[]> {
  const { omnibox } = (globalThis as unknown as { chrome: Chrome }).chrome;
  omnibox.onInputStarted.dispatch();
  const rows = await new Promise<Row[]>((resolve) => omnibox.onInputChanged.dispatch(typed, resolve));
  for (const { description } of rows) await omnibox.setDefaultSuggestion({ description });
  return rows;
}

function enter(entered: string): void {
  const { omnibox } = (globalThis as unknown as { chrome: Chrome }).chrome;
  omnibox.onInputEntered.dispatch(entered, 'currentTab');
}

/** CDP does not reach the address bar: the extension is told what it would be, and its rows are taken from it. */
export function createAddressBar(inBackground: Driver['inBackground']): AddressBar {
  let typed = '';
  let rows: Row[] = [];
  return {
    async type(query) {
      typed = query;
      rows = await inBackground(suggest, query);
      return rows.map(({ description }) => description.replace(/<[^>]+>/g, ''));
    },
    enter: (row) => inBackground(enter, row === undefined ? typed : (rows[row]?.content ?? '')),
  };
}
