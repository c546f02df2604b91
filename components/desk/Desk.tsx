import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { TabShown } from '../tabs/Tabs.tsx';
import type { Text } from '../text.ts';
import type { DeskTab } from './address.ts';
import { DeskHead } from './DeskHead.tsx';
import { KeysSheet } from './KeysSheet.tsx';
import { useDeskKeys } from './use-desk-keys.ts';

interface Props {
  tab: DeskTab;
  panel: boolean;
  /** Undefined while it is not known how many passages are saved. */
  savedCount: number | undefined;
  /** What the selected tab shows, with its own announcements. Its columns carry `data-column`, its field `data-field`. */
  children: ComponentChildren;
  text: Text;
  select(tab: DeskTab): void;
  openOptions(): void;
  /** Opens it beside a page; must be called from the click itself. */
  openPanel(): void;
  /** In the panel: the same state in a tab of its own. */
  openTab(): void;
}

/** Beside a page one looks at that page first. */
const tabsOf = ({ panel, savedCount, text }: Props): TabShown<DeskTab>[] => {
  const find = { id: 'find' as const, name: text.t('tabFind') };
  const saved = { id: 'saved' as const, name: text.t('tabSaved'), count: savedCount };
  const view = { id: 'view' as const, name: text.t('tabView') };
  return panel ? [view, find, saved] : [find, saved, view];
};

/** The desk's frame: head, the selected tab, the sheet of keys. */
export function Desk(props: Props) {
  const { tab, panel, children, text, select, openOptions, openPanel, openTab } = props;
  const root = useRef<HTMLDivElement>(null);
  const [keysShown, setKeysShown] = useState(false);
  const showKeys = useCallback(() => setKeysShown(true), []);
  useDeskKeys(root, showKeys);
  const skip = () => root.current?.querySelector<HTMLElement>('#panel')?.focus();
  return (
    <div class={panel ? 'on-record desk in-panel' : 'on-record desk'} lang={text.locale} ref={root}>
      <button type="button" class="skip" onClick={skip}>
        {text.t('skipToPanel')}
      </button>
      <DeskHead
        tabs={tabsOf(props)}
        {...{ tab, panel, text, select, openOptions, openPanel, openTab, showKeys }}
      />
      <main>
        <div class="desk-panel" id="panel" role="tabpanel" aria-labelledby={`tab-name-${tab}`} tabIndex={-1}>
          {children}
        </div>
      </main>
      {keysShown && <KeysSheet text={text} close={() => setKeysShown(false)} />}
    </div>
  );
}
