import type { KeptPassage, PageRecord, SelectionRecord } from '../../../corpus/pack/passage.ts';
import type { Localized } from '../../localized.ts';
import { roleName, speakerName } from '../../quotation/names.ts';
import { dateInWords, type ShownDate, shownDate, statedPublication } from '../../quotation/shown-date.ts';
import type { Text } from '../../text.ts';

/** Who stands at the head of a passage, as what, and when. */
export interface PassageHead {
  name: Localized;
  tag?: Localized | undefined;
  date?: ShownDate | undefined;
}

const ownLang = ({ lang }: PageRecord) => (lang === undefined ? {} : { lang });

/** The people a page names as its authors; or else who published it, or its site. */
function authorOf({ authors, publisher, site }: PageRecord, text: Text): string {
  return authors !== undefined && authors.length > 0 ? text.join([...authors]) : (publisher ?? site);
}

function tagOf({ page, speaker }: SelectionRecord, text: Text): string | undefined {
  if (speaker !== undefined) return text.t('shelfNamedByYou');
  if (page.authors === undefined || page.authors.length === 0) return text.t('shelfPage');
  return text.join([text.count('shelfAuthorOfPage', page.authors.length), page.publisher]);
}

/** Name, role and date of a passage. A selection has an author, unless the reader named a speaker. */
export function passageHead({ passage }: Pick<KeptPassage, 'passage'>, text: Text): PassageHead {
  if (passage.kind === 'quotation') {
    const { quotation } = passage;
    return {
      name: speakerName(quotation, text),
      tag: roleName(quotation, text),
      date: shownDate(quotation, text),
    };
  }
  const { selection } = passage;
  const { page, speaker } = selection;
  const tag = tagOf(selection, text);
  return {
    name:
      speaker === undefined ? { children: authorOf(page, text), ...ownLang(page) } : { children: speaker },
    tag: tag === undefined ? undefined : { children: tag },
    date: page.published === undefined ? undefined : statedPublication(page.published, text),
  };
}

/** Whom a page names as its author or publisher, in a sentence, where a speaker named by the reader stands in their place. */
export function pageAuthor({ page, speaker }: SelectionRecord, text: Text): string | undefined {
  if (speaker === undefined) return undefined;
  const { authors = [], publisher } = page;
  if (authors.length > 0)
    return text.count('shelfPageBy', authors.length, text.join([text.join([...authors]), publisher]));
  return publisher === undefined ? undefined : text.t('shelfPublishedBy', publisher);
}

/** "Xi Jinping, 19 Nov 2014", "Shen Yi, published 20 Nov 2014": what tells one passage from another in a sentence. */
export function passageTitle(item: Pick<KeptPassage, 'passage'>, text: Text): string {
  const { name, date } = passageHead(item, text);
  return text.join([name.children, date && dateInWords(date)]);
}

/** The words of a passage, as they read when it was kept, their language, and whether they are a page's own. */
export function wordsOf({ passage }: Pick<KeptPassage, 'passage'>) {
  if (passage.kind === 'selection')
    return { text: passage.selection.text, lang: passage.selection.page.lang ?? '', printed: true };
  const { text, lang } = passage.quotation;
  return { text, lang, printed: false };
}
