import type { Browser } from 'webextension-polyfill';
import { createSettings } from './settings.ts';

/** The interface's words in the language that the reader chose, or the browser's. */
export interface Messages {
  /** As `browser.i18n.getMessage`: an empty string where there is no such message. */
  getMessage(key: string, substitutions?: string[]): string;
  /** The language's tag. */
  language: string;
}

/** What of the browser it takes to find the words. */
type Source = Pick<Browser, 'i18n' | 'runtime' | 'storage'>;

const folders = { en: 'en', 'zh-CN': 'zh_CN' };
type Language = keyof typeof folders;
const files = new Map<string, Promise<Record<string, string>>>();

async function readFile(address: string): Promise<Record<string, string>> {
  const messages: Record<string, { message: string }> = await (await fetch(address)).json();
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** The words of one language, from the extension's own file, read once; not for a page's scripts. */
export async function ownWords(source: Pick<Browser, 'runtime'>, language: Language) {
  const address = source.runtime.getURL(`_locales/${folders[language]}/messages.json`);
  const file = files.get(address) ?? readFile(address);
  files.set(address, file);
  try {
    return await file;
  } catch (error) {
    files.delete(address);
    throw error;
  }
}

const inBrowsersLanguage = ({ i18n }: Source): Messages => ({
  getMessage: (key, substitutions) => i18n.getMessage(key, substitutions),
  language: i18n.getMessage('locale'),
});

/** Makes messages of words in which `$1`, `$2`… stand for what is filled in. */
const createMessages = (words: Record<string, string>, language: string): Messages => ({
  getMessage: (key, substitutions = []) =>
    (words[key] ?? '').replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? ''),
  language,
});

/** The words in the language that the reader chose. Where they can't be read, in the browser's. */
export async function loadMessages(
  source: Source,
  readWords = (language: Language) => ownWords(source, language),
): Promise<Messages> {
  try {
    const { language } = await createSettings(source.storage.local, Date.now).read();
    if (language !== 'auto') return createMessages(await readWords(language), language);
  } catch (error) {
    console.warn('On Record keeps to the browser’s language:', error);
  }
  return inBrowsersLanguage(source);
}

/** Calls back when the reader chose another language, in whichever context. */
export function watchLanguage(source: Source, listener: () => void, signal: AbortSignal): void {
  const settings = createSettings(source.storage.local, Date.now);
  settings.watch((names) => names.includes('language') && listener(), signal);
}
