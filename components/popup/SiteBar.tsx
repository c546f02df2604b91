import { fill, slot } from '../fill.ts';
import type { Text } from '../text.ts';
import { hostName } from './host-name.ts';
import type { NamedSite, PopupActions, Site } from './props.ts';
import { SiteNotice } from './SiteNotice.tsx';

interface Props {
  site: Site;
  text: Text;
  actions: Pick<PopupActions, 'switchSite' | 'allowSite'>;
}

/** The switch for this site. Its name is "Highlight on HOST" alone; On and Off stand outside it. */
function SiteSwitch({ site, text, actions }: Props & { site: NamedSite }) {
  return (
    <button
      type="button"
      class="site"
      role="switch"
      aria-checked={site.on}
      aria-labelledby="site-name"
      onClick={() => actions.switchSite(!site.on)}
    >
      <span id="site-name">{fill(text.t('highlightOn', slot), <b>{hostName(site, text)}</b>)}</span>
      <span class="switch" aria-hidden="true">
        {text.t(site.on ? 'on' : 'off')}
        <span class="knob" />
      </span>
    </button>
  );
}

/** The site's switch, or why there is none, and what stands in its way. */
export function SiteBar({ site, text, actions }: Props) {
  if (site.state === 'loading') return <div class="site" />;
  if (site.state === 'browser') return <p class="site">{text.t('siteBrowser')}</p>;
  return (
    <>
      {site.state !== 'nameless' && <SiteSwitch site={site} text={text} actions={actions} />}
      <SiteNotice site={site} text={text} actions={actions} />
    </>
  );
}
