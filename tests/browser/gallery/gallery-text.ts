import { createText, type GetMessage, type Locale, type Text } from '../../../components/text.ts';
import en from '../../../public/_locales/en/messages.json';
import zh from '../../../public/_locales/zh_CN/messages.json';

/** The interface's texts without a browser's help: fills `$1`… as `i18n.getMessage` does. */
export function galleryText(locale: Locale): Text {
  const messages = locale === 'zh-CN' ? zh : en;
  const getMessage: GetMessage = (key, substitutions) =>
    messages[key].message.replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? '');
  return createText(getMessage, locale);
}
