import { useRef, useState } from 'preact/hooks';
import { Announcer } from '../Announcer.tsx';
import type { Feedback } from '../feedback.ts';
import { QueryNotes } from '../query/QueryNotes.tsx';
import { searchStatus } from '../query/search-status.ts';
import { Tabs } from '../tabs/Tabs.tsx';
import { KeyBar } from './KeyBar.tsx';
import { keyHandler } from './key-handler.ts';
import { Panel } from './Panel.tsx';
import { PauseNotice } from './PauseNotice.tsx';
import type { PopupProps } from './props.ts';
import { SearchField } from './SearchField.tsx';
import { SiteBar } from './SiteBar.tsx';
import { type TabId, tabsOf } from './tabs-of.ts';
import { UndoBar } from './UndoBar.tsx';
import { useFallbackFocus } from './use-focus.ts';
import { useOpened } from './use-opened.ts';
import { WaysToDesk } from './WaysToDesk.tsx';

/** The popup: the site's switch, the search, the terms on the page, what was saved. */
export function Popup(props: PopupProps) {
  const { site, pause, search, saved, text, actions, commandKey } = props;
  const field = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<TabId>('search');
  const [told, setTold] = useState<Feedback>();
  // What came of a press is told on its own tab, and not once more when one comes back to it.
  const feedback = props.feedback === told ? undefined : props.feedback;
  const opened = useOpened(root, field);
  useFallbackFocus(field);
  const select = (next: TabId) => {
    opened.clear();
    if (next !== tab) setTold(props.feedback);
    setTab(next);
  };
  const ask = (query: string) => {
    select('search');
    actions.search(query);
  };
  const mend = (query: string) => {
    ask(query);
    field.current?.focus();
  };
  const answered =
    tab === 'search' && search.state === 'ready' && opened.current === undefined && search.results.length > 0;
  const context = { text, actions, saved: saved.ids, feedback, open: opened.open };
  const onKeyDown = keyHandler({ root, field, opened, query: search.query, answered, search: ask });
  return (
    <main class="on-record popup" lang={text.locale} onKeyDown={onKeyDown}>
      <h1 class="unseen">{text.t('extensionName')}</h1>
      <SiteBar site={site} text={text} actions={actions} />
      <PauseNotice pause={pause} text={text} actions={actions} />
      {props.notice && (
        <p class="failure" role="alert">
          {props.notice}
        </p>
      )}
      <div class="find-row">
        <SearchField
          field={field}
          query={search.query}
          read={search.read}
          notes="query-notes"
          text={text}
          search={ask}
        />
        <WaysToDesk text={text} actions={actions} />
      </div>
      <QueryNotes id="query-notes" query={search.read} text={text} search={mend} />
      <div class="tab-row">
        <Tabs tabs={tabsOf(props)} selected={tab} select={select} />
        <span class="tab-end">
          {!pause.paused && (
            <button
              type="button"
              class="to-options"
              aria-label={text.t('pauseEverywhere')}
              onClick={() => actions.setPaused(true)}
            >
              {text.t('pause')}
            </button>
          )}
          <button type="button" class="to-options" onClick={actions.openOptions}>
            {text.t('options')}
          </button>
        </span>
      </div>
      <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-name-${tab}`} ref={root}>
        <Panel {...props} tab={tab} opened={opened} context={context} ask={ask} />
      </div>
      <UndoBar removed={saved.removed} text={text} undo={actions.undoRemove} />
      {answered && <KeyBar commandKey={commandKey} text={text} />}
      <Announcer
        feedback={feedback}
        text={text}
        otherwise={tab === 'search' && opened.current === undefined ? searchStatus(search, text) : ''}
      />
    </main>
  );
}
