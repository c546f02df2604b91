import { createText, type GetMessage, type Locale, type Text } from '../../../components/text.ts';
import en from '../../../public/_locales/en/messages.json';
import zh from '../../../public/_locales/zh_CN/messages.json';

/** The interface's texts from the files themselves, filled in as the browser does it. */
export function readText(locale: Locale): Text {
  const messages = locale === 'zh-CN' ? zh : en;
  const getMessage: GetMessage = (key, substitutions) =>
    messages[key].message.replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? '');
  return createText(getMessage, locale);
}
