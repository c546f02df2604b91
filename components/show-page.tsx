import { type JSX, render } from 'preact';
import { createText, type GetMessage, localeOf, type Text } from './text.ts';

export interface PageOptions {
  document: Document;
  /** The interface's words in the language that holds now. */
  load(): Promise<{ getMessage(key: string, substitutions?: string[]): string; language: string }>;
  /** Calls back when another language was chosen. */
  watch(listener: () => void): void;
  /** The page's title, where it has one of its own. */
  title?(text: Text): string;
  view(text: Text): JSX.Element;
}

/** Shows one of the extension's pages in its root element, and again in another language as soon as one is chosen. */
export async function showPage({ document, load, watch, title, view }: PageOptions): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error(`${document.location.pathname} has lost its root element`);
  const show = async () => {
    const { getMessage, language } = await load();
    const text = createText(getMessage satisfies GetMessage, localeOf(language));
    document.documentElement.lang = text.locale;
    if (title) document.title = title(text);
    render(view(text), root);
  };
  watch(() => void show());
  await show();
}
