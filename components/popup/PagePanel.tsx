import type { Text } from '../text.ts';
import { hostName } from './host-name.ts';
import { PageTerms } from './PageTerms.tsx';
import type { Page, PopupActions, Site } from './props.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  site: Site;
  page: Page;
  text: Text;
  actions: Pick<PopupActions, 'goTo' | 'allowSite'>;
}

/** A state of the page in two sentences: what is so, and what follows. */
function Says({ first, then }: { first: string; then: string }) {
  return (
    <>
      <p>{first}</p>
      <p class="small">{then}</p>
    </>
  );
}

/** The browser has taken the right to read the site away: one button asks for it back. */
function Withdrawn({ host, on, text, allow }: { host: string; on: boolean; text: Text; allow(): void }) {
  return (
    <div class="pad">
      <Says first={text.t('withdrawn', host)} then={text.t(on ? 'withdrawnOn' : 'withdrawnOff')} />
      <button type="button" class="primary" onClick={allow}>
        {text.t('allowOn', host)}
      </button>
    </div>
  );
}

/** The terms on the page, or why there are none. */
export function PagePanel({ site, page, text, actions }: Props) {
  const says = (first: string, then: string) => (
    <div class="pad">
      <Says first={first} then={then} />
    </div>
  );
  if (site.state === 'browser') return says(text.t('pageBrowser'), text.t('pageBrowserWhy'));
  if (site.state === 'withdrawn') {
    return <Withdrawn host={hostName(site, text)} on={site.on} text={text} allow={actions.allowSite} />;
  }
  if (site.state === 'ready' && !site.on)
    return says(text.t('pageOff', hostName(site, text)), text.t('stillWorks'));
  if (page.state === 'failed') return says(text.t('pageFailed', page.why), text.t('stillWorks'));
  if (page.state === 'reading' || site.state === 'loading') return <Waiting>{text.t('readingPage')}</Waiting>;
  if (page.terms.length === 0) return says(text.t('nothingFound'), text.t('stillWorks'));
  return <PageTerms terms={page.terms} text={text} goTo={actions.goTo} />;
}
