import type { Text } from '../text.ts';
import { hostName } from './host-name.ts';
import { PageTerms } from './PageTerms.tsx';
import type { Page, Pause, PopupActions, Site } from './props.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  site: Site;
  pause: Pause;
  page: Page;
  text: Text;
  actions: Pick<PopupActions, 'goTo'>;
}

/** Why no term can be shown, in two sentences: what is so, and what follows; undefined where terms can. */
function reasons({ site, pause, page, text }: Omit<Props, 'actions'>): [string, string] | undefined {
  if (site.state === 'browser') return [text.t('pageBrowser'), text.t('pageBrowserWhy')];
  if (site.state === 'nameless') return [text.t('withdrawnNothing'), text.t('stillWorks')];
  if (site.state === 'withdrawn')
    return [text.t('withdrawnNothing'), text.t(site.on ? 'withdrawnOn' : 'withdrawnOff')];
  if (pause.paused) return [text.t('pagePaused'), text.t('stillWorks')];
  if (site.state === 'ready' && !site.on)
    return [text.t('pageOff', hostName(site, text)), text.t('stillWorks')];
  if (page.state === 'failed') return [text.t('pageFailed', page.why), text.t('stillWorks')];
  if (page.state === 'ready' && page.terms.length === 0)
    return [text.t('nothingFound'), text.t('stillWorks')];
  return undefined;
}

/** The terms on the page, or why there are none. */
export function PagePanel({ actions, ...shown }: Props) {
  const { site, page, text } = shown;
  const why = reasons(shown);
  if (why !== undefined) {
    return (
      <div class="pad">
        <p>{why[0]}</p>
        <p class="small">{why[1]}</p>
      </div>
    );
  }
  if (page.state !== 'ready' || site.state === 'loading') return <Waiting>{text.t('readingPage')}</Waiting>;
  return <PageTerms terms={page.terms} text={text} goTo={actions.goTo} />;
}
