import type { RowProps } from './props.ts';
import { SettingTrouble } from './SettingTrouble.tsx';

/** The page's name, the ways to the other pages, and the pause. */
export function OptionsHead({ values, troubles, text, actions }: RowProps) {
  return (
    <header class="options-head">
      <h1>{text.t('optionsTitle')}</h1>
      <span class="options-end">
        <button type="button" class="plain" onClick={actions.openDesk}>
          {text.t('desk')}
        </button>
        <button type="button" class="plain" onClick={actions.openFirstPage}>
          {text.t('firstPage')}
        </button>
        <button type="button" class="boxed" onClick={() => actions.set('paused', !values.paused)}>
          {text.t(values.paused ? 'resume' : 'pauseEverywhere')}
        </button>
      </span>
      {values.paused && (
        <p class="options-paused" role="note">
          {text.t(troubles.paused?.unreadable ? 'pauseUnreadable' : 'pausedEverywhere')}
        </p>
      )}
      <SettingTrouble
        setting="paused"
        name={text.t('pauseEverywhere')}
        trouble={{ failed: troubles.paused?.failed }}
        text={text}
        actions={actions}
      />
    </header>
  );
}
