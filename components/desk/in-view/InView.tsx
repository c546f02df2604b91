import { formatDate } from '../../../corpus/citation/format-date.ts';
import { Waiting } from '../../popup/Waiting.tsx';
import type { Text } from '../../text.ts';
import type { InViewProps, PageInView } from './in-view-props.ts';
import { TermInView } from './TermInView.tsx';

/** A date that is not broken, however narrow the sidebar. */
const inOneLine = (date: string) => date.replaceAll(' ', '\u00a0');

/** Which page it is, and the button that keeps the list as it is. */
function PageHead({
  page,
  held,
  text,
  hold,
}: Pick<InViewProps, 'held' | 'hold'> & { page: PageInView['page']; text: Text }) {
  const { title, site, published } = page;
  return (
    <div class="page-in-view" data-column="page">
      <div>
        <p>{title}</p>
        <p class="role">{text.join([site, published && inOneLine(formatDate(published, text.locale))])}</p>
      </div>
      <button type="button" class="boxed" aria-pressed={held} onClick={() => hold(!held)}>
        {text.t('holdStill')}
      </button>
    </div>
  );
}

/** How many there are, and the button for all of them. */
function Foot({
  view,
  all,
  text,
  showAll,
}: Pick<InViewProps, 'all' | 'showAll'> & { view: PageInView; text: Text }) {
  const { inView, onPage } = view;
  const elsewhere = text.t('elsewhereOnPage', onPage - inView);
  return (
    <div class="view-foot" data-column="foot">
      <span role="status">{text.join([text.count('termsInView', inView), elsewhere])}</span>
      <button type="button" class="more" aria-pressed={all} onClick={() => showAll(!all)}>
        {text.t('allTerms', onPage)}
      </button>
    </div>
  );
}

/** The tab In view: the terms that stand on the screen beside it, and what was said on them. */
export function InView({ view, held, all, context, hold, showAll, openTerm }: InViewProps) {
  const { text } = context;
  if (view.state === 'reading') return <Waiting>{text.t('readingPage')}</Waiting>;
  if (view.state !== 'ready') {
    const why =
      view.state === 'alone'
        ? (['viewAlone', 'viewAloneWhy'] as const)
        : (['pageBrowser', 'pageBrowserWhy'] as const);
    return (
      <div class="pad" data-column="view">
        <p tabIndex={-1}>{text.t(why[0])}</p>
        <p class="small">{text.t(why[1])}</p>
      </div>
    );
  }
  const { page, terms, pointed, onPage } = view;
  return (
    <div class="in-view">
      <PageHead {...{ page, held, text, hold }} />
      <div class="terms-in-view" data-column="view">
        {terms.length === 0 && (
          <p class="pad" tabIndex={-1}>
            {text.t(onPage === 0 ? 'nothingFound' : 'nothingInView')}
          </p>
        )}
        {terms.map((record) => (
          <TermInView
            key={record.term.id}
            {...{ record, context }}
            pageDate={page.published}
            pointed={record.term.id === pointed}
            open={() => openTerm(record.term.id)}
          />
        ))}
      </div>
      <Foot {...{ view, all, text, showAll }} />
    </div>
  );
}
