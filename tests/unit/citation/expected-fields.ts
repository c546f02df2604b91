import type { KeptPassage, Passage } from '../../../corpus/pack/passage.ts';

/**
 * What the formats of fields are to carry of a passage: taken from what was kept by hand, with nothing of the code
 * under test.
 */
export interface Expected {
  type: string;
  title: string;
  authors: { family?: string | undefined; given?: string | undefined; literal?: string | undefined }[];
  container?: string | undefined;
  publisher?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  firstPage?: string | undefined;
  lastPage?: string | undefined;
  doi?: string | undefined;
  /** EDTF. */
  published?: string | undefined;
  accessed?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
  statement: string;
  /** All that is said besides, in its order. */
  remarks: string[];
  /** The address that leads to the very words. */
  passageUrl?: string | undefined;
}

/** The dates of the fixtures, as people read them. */
const shownDates: Record<string, string> = {
  '2014-11-20': '20 Nov 2014',
  '2014-11': 'Nov 2014',
  '2014': '2014',
  '2019-10?': 'Oct 2019',
  '0999~': '999',
};

/** The year, month and day of a date: `[2019, 10]`. */
export const partsOf = (date: string | undefined): number[] | undefined =>
  date?.replace(/[?~]$/, '').split('-').map(Number);

const list = (...parts: (string | undefined | false)[]) => parts.filter((part) => part).join(', ');

function ofSource(passage: Passage): Omit<Expected, 'statement' | 'remarks'> {
  if (passage.kind === 'selection') {
    const { page, readOn, fragmentUrl } = passage.selection;
    const { journal, authorNames = [] } = page;
    const { title: container = page.publisher, ...place } = journal ?? {};
    return {
      ...{ type: journal ? 'article-journal' : 'webpage', title: page.title, container, ...place },
      published: page.published,
      authors: (page.authors ?? []).map((literal) => {
        const apart = authorNames.find(({ name }) => name === literal);
        return apart ? { family: apart.family, given: apart.given } : { literal };
      }),
      ...{ accessed: readOn, url: page.url, language: page.lang, passageUrl: fragmentUrl },
    };
  }
  const { source } = passage.quotation;
  const { type, title, publisher, issuedBasis, accessed, URL: url, language } = source;
  return {
    ...{ type, title, publisher, url, language, container: source['container-title'] },
    authors: source.author ?? [],
    published: issuedBasis.date,
    accessed: accessed && '2024-04-26',
  };
}

function statementOf(passage: Passage): string {
  if (passage.kind === 'selection') {
    const { text, speaker } = passage.selection;
    return speaker === undefined ? `“${text}”` : `“${text}” — ${speaker}, named by the reader.`;
  }
  const { text, speaker, role, occasion, said, via } = passage.quotation;
  const when = said && `${shownDates[said.date]} (inferred)`;
  return `“${text}” — ${list(speaker.name, role, occasion, when, via && `via ${via}`)}.`;
}

export function expectedOf({ passage, met }: KeptPassage): Expected {
  const of = passage.kind === 'quotation' ? passage.quotation : undefined;
  return {
    ...ofSource(passage),
    statement: statementOf(passage),
    remarks: [
      ...(of?.source.issuedBasis.basis === 'inferred' ? ['The date of publication is inferred.'] : []),
      ...(of ? [`Place in the source: ${of.locator}.`] : []),
      ...(met ? [`Met on “${met.page.title}”, 18 Nov 2026. ${met.page.url}`] : []),
    ],
  };
}

/** `45-67`, or the only page, with the format's own dash. */
export const pagesOf = ({ firstPage, lastPage = firstPage }: Expected, dash = '-'): string | undefined =>
  firstPage === lastPage ? firstPage : `${firstPage}${dash}${lastPage}`;
