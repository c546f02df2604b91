import type { Text } from '../text.ts';
import { hostName } from './host-name.ts';
import type { NamedSite, PopupActions, Site } from './props.ts';

interface Props {
  site: Exclude<Site, { state: 'loading' | 'browser' }>;
  text: Text;
  actions: Pick<PopupActions, 'allowSite'>;
}

/** The browser has taken the right to read the page away: one button asks for it back. */
function Withdrawn({ site, text, actions }: Props) {
  const host = site.state === 'nameless' ? undefined : hostName(site, text);
  return (
    <div class="site-notice" role="note">
      <p>{host === undefined ? text.t('withdrawnPage') : text.t('withdrawn', host)}</p>
      <button type="button" class="primary" onClick={actions.allowSite}>
        {host === undefined ? text.t('allow') : text.t('allowOn', host)}
      </button>
    </div>
  );
}

/** Why the switch stands as it does, where the site has no rule of its own; and what switching will do. */
function Ruled({ site, text }: { site: NamedSite; text: Text }) {
  const host = hostName(site, text);
  if (site.by === undefined || site.unreadable !== undefined) return null;
  if (site.by === 'chosen') {
    return site.on ? null : <p class="site-notice small">{text.t('onlyChosen', host)}</p>;
  }
  return <p class="site-notice small">{text.t('byPattern', site.by.pattern, host)}</p>;
}

/** What decides can't be read and counts as off: the site's own rule, that of a domain, or the general choice. */
function unreadableWords(site: NamedSite, text: Text): string {
  const host = hostName(site, text);
  if (site.by === 'chosen') return text.t('modeUnreadable');
  if (site.by !== undefined) return text.t('patternUnreadable', site.by.pattern, host);
  return text.t(site.unreadable === 'newer' ? 'settingNewer' : 'settingDamaged', host);
}

/** What stands in the way of the switch: no access, a setting that can't be read, a failure. */
export function SiteNotice({ site, text, actions }: Props) {
  const unreadable = site.state === 'nameless' ? undefined : site.unreadable;
  return (
    <>
      {site.state !== 'ready' && <Withdrawn site={site} text={text} actions={actions} />}
      {unreadable !== undefined && site.state !== 'nameless' && (
        <p class="site-notice small" role="note">
          {unreadableWords(site, text)}
        </p>
      )}
      {site.state !== 'nameless' && <Ruled site={site} text={text} />}
      {site.failed !== undefined && (
        <p class="failure" role="alert">
          {text.t(site.failed.to === 'switch' ? 'notSwitched' : 'notAllowed', site.failed.why)}
        </p>
      )}
    </>
  );
}
