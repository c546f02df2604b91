import { HowRows } from './HowRows.tsx';
import { PermissionRows } from './PermissionRows.tsx';
import type { FirstRunProps } from './props.ts';

/** What one sees after installing: what it does, a passage to try it on, what it asks for and why. */
export function FirstRun({ keys, permissions, text, actions }: FirstRunProps) {
  return (
    <main class="on-record first-run" lang={text.locale}>
      <h1>{text.t('extensionName')}</h1>
      <p class="lede">{text.t('firstLede')}</p>
      <h2>{text.t('firstTry')}</h2>
      <p class="passage">{text.t('firstPassage')}</p>
      <div class="first-columns">
        <section>
          <h2>{text.t('firstHow')}</h2>
          <HowRows keys={keys} text={text} />
        </section>
        <section>
          <h2>{text.t('firstPrivacy')}</h2>
          <p class="promise">{text.t('firstPromise')}</p>
          <div class="first-ways">
            <button type="button" class="primary" onClick={actions.openDesk}>
              {text.t('commandOpenDesk')}
            </button>
            <button type="button" class="boxed" onClick={actions.chooseSites}>
              {text.t('firstChooseSites')}
            </button>
          </div>
        </section>
      </div>
      <h2>{text.t('firstPermissions')}</h2>
      <PermissionRows permissions={permissions} text={text} />
    </main>
  );
}
