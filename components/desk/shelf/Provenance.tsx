import { formatDate } from '../../../corpus/citation/format-date.ts';
import { pageTitle } from '../../../corpus/citation/page-title.ts';
import type { MetPage, PageRecord, SelectionRecord } from '../../../corpus/pack/passage.ts';
import type { QuotationRecord } from '../../../corpus/pack/record.ts';
import { fill, slot } from '../../fill.ts';
import { viaName } from '../../quotation/names.ts';
import { SourceName } from '../../quotation/SourceName.tsx';
import type { MessageKey, Text } from '../../text.ts';
import { pageAuthor } from './passage-names.ts';
import type { ShelfItem } from './props.ts';

interface LinkProps {
  page: PageRecord;
  /** Where it leads; no link where that is not on the web. */
  href: string;
  text: Text;
}

/** A page by its title. Addresses come from pages: only those of the web are links. */
function PageLink({ page, href, text }: LinkProps) {
  const name = <span lang={page.lang}>{pageTitle(page)}</span>;
  if (!/^https?:/i.test(href)) return name;
  return (
    <a class="lk" href={href} target="_blank" rel="noopener noreferrer" title={text.t('shelfOpensPage')}>
      {name}
    </a>
  );
}

const places = {
  card: 'shelfFromCard',
  popup: 'shelfFromPopup',
  desk: 'shelfFromDesk',
  panel: 'shelfFromPanel',
  page: 'shelfFromPage',
} as const satisfies Record<NonNullable<ShelfItem['from']>, MessageKey>;

function Met({ met: { page, on }, text }: { met: MetPage; text: Text }) {
  const link = <PageLink page={page} href={page.url} text={text} />;
  return <>{fill(text.t('shelfMetOn', slot, formatDate(on, text.locale)), link)}</>;
}

interface QuotationProps {
  item: ShelfItem;
  quotation: QuotationRecord;
  text: Text;
}

/** The source, and where the quotation was met or else saved. */
function OfQuotation({ item: { met, from }, quotation, text }: QuotationProps) {
  return (
    <>
      <SourceName source={quotation.source} via={viaName(quotation, text)} text={text} />
      {(met ?? from) && text.t('summary', '', '')}
      {met !== undefined ? <Met met={met} text={text} /> : from && text.t(places[from])}
    </>
  );
}

/** The page, the way back to the passage, the day it was read, and whose word its author and date are. */
function OfSelection({ selection, text }: { selection: SelectionRecord; text: Text }) {
  const { page, fragmentUrl, readOn } = selection;
  const link = <PageLink page={page} href={fragmentUrl} text={text} />;
  const by = pageAuthor(selection, text);
  const states = page.authors !== undefined || page.publisher !== undefined || page.published !== undefined;
  return (
    <>
      {fill(
        text.t('shelfOwnFrom', slot, page.site === 'local files' ? text.t('localFiles') : page.site),
        link,
      )}
      {by}
      {text.t('shelfReadOn', formatDate(readOn, text.locale))}
      {states && text.t('shelfAsStated')}
    </>
  );
}

/** Where a passage comes from, in small print. */
export function Provenance({ item, text }: { item: ShelfItem; text: Text }) {
  const { passage } = item;
  return (
    <p class="prov">
      {passage.kind === 'quotation' ? (
        <OfQuotation item={item} quotation={passage.quotation} text={text} />
      ) : (
        <OfSelection selection={passage.selection} text={text} />
      )}
    </p>
  );
}
