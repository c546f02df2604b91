import { AddSite } from './AddSite.tsx';
import { Choices } from './Choices.tsx';
import { FileButton } from './FileButton.tsx';
import type { RowProps } from './props.ts';
import { SettingRow } from './SettingRow.tsx';
import { SettingTrouble } from './SettingTrouble.tsx';
import { SiteList } from './SiteList.tsx';
import { SitesReport } from './SitesReport.tsx';

/** Where terms are marked: everywhere or on chosen sites, and the sites with a rule of their own. */
export function SitesRow({ values, troubles, sites, text, actions }: RowProps) {
  const name = text.t('optionSites');
  return (
    <SettingRow name={name}>
      <Choices
        name="mode"
        label={name}
        choices={[
          { value: 'everywhere', words: text.t('modeEverywhere') },
          { value: 'chosen', words: text.t('modeChosen') },
        ]}
        value={values.mode}
        set={(mode) => actions.set('mode', mode)}
      />
      <SettingTrouble
        setting="mode"
        name={name}
        unreadable={text.t('modeUnreadable')}
        trouble={troubles.mode}
        text={text}
        actions={actions}
      />
      <SiteList sites={sites} text={text} actions={actions} />
      <div class="site-tools">
        <AddSite mode={values.mode} text={text} actions={actions} />
        <FileButton class="plain" accept=".txt,text/plain" take={actions.importSites}>
          {text.t('importSites')}
        </FileButton>
        <button type="button" class="plain" onClick={actions.exportSites}>
          {text.t('exportSites')}
        </button>
      </div>
      <SitesReport told={sites.told} text={text} />
      <p class="small">{text.t('sitesAre')}</p>
    </SettingRow>
  );
}
