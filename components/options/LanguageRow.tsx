import { Choices } from './Choices.tsx';
import type { RowProps } from './props.ts';
import { SettingRow } from './SettingRow.tsx';
import { SettingTrouble } from './SettingTrouble.tsx';

/** The language of the interface. Each is called by its own name, so that one who strays finds back. */
export function LanguageRow({ values, troubles, browserLanguage, text, actions }: RowProps) {
  const name = text.t('optionLanguage');
  return (
    <SettingRow name={name}>
      <Choices
        name="language"
        label={name}
        choices={[
          { value: 'auto', words: text.t('languageAuto', browserLanguage) },
          { value: 'en', words: text.t('languageEnglish'), lang: 'en' },
          { value: 'zh-CN', words: text.t('languageChinese'), lang: 'zh-CN' },
        ]}
        value={values.language}
        set={(language) => actions.set('language', language)}
      />
      <p class="small">{text.t('languageOfQuotations')}</p>
      <SettingTrouble
        setting="language"
        name={name}
        trouble={troubles.language}
        text={text}
        actions={actions}
      />
    </SettingRow>
  );
}
