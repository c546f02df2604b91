import { OpenInTabIcon } from '../icons/OpenInTabIcon.tsx';
import { PanelIcon } from '../icons/PanelIcon.tsx';
import { type TabShown, Tabs } from '../tabs/Tabs.tsx';
import type { Text } from '../text.ts';
import type { DeskTab } from './address.ts';

interface Props {
  tabs: readonly TabShown<DeskTab>[];
  tab: DeskTab;
  panel: boolean;
  text: Text;
  select(tab: DeskTab): void;
  openOptions(): void;
  openPanel(): void;
  openTab(): void;
  showKeys(): void;
}

/** The name, the tabs, and what belongs to all of them. In the panel there is room for the tabs alone. */
export function DeskHead({ tabs, tab, panel, text, select, ...open }: Props) {
  return (
    <header class="desk-head" data-column="head">
      <h1 class={panel ? 'unseen' : 'desk-name'}>{text.t('extensionName')}</h1>
      <Tabs tabs={tabs} selected={tab} select={select} />
      <span class="desk-end">
        {panel ? (
          <button type="button" class="tool" aria-label={text.t('openInTab')} onClick={open.openTab}>
            <OpenInTabIcon />
          </button>
        ) : (
          <>
            <button
              type="button"
              class="tool"
              aria-label={text.t('openPanel')}
              title={text.t('openPanel')}
              onClick={open.openPanel}
            >
              <PanelIcon />
            </button>
            <button type="button" class="head-action" onClick={open.openOptions}>
              {text.t('options')}
            </button>
            <button type="button" class="head-action" aria-haspopup="dialog" onClick={open.showKeys}>
              {text.t('keys')}{' '}
              <span class="key" aria-hidden="true">
                ?
              </span>
            </button>
          </>
        )}
      </span>
    </header>
  );
}
