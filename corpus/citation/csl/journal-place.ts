import type { JournalPlace, Passage } from '../../pack/passage.ts';
import type { CslItem } from './csl-item.ts';

/** An article's first page and its last, where that is another. */
const pagesIn = ({ firstPage, lastPage }: JournalPlace): string[] =>
  [...new Set([firstPage, lastPage])].filter((page) => page !== undefined);

/** The pages of the article that a passage stands in, for formats that have a place for each. */
export const pagesOf = (passage: Passage): string[] =>
  passage.kind === 'selection' && passage.selection.page.journal
    ? pagesIn(passage.selection.page.journal)
    : [];

/** Where in a journal an article stands, as CSL has it. */
export function placeFields(journal: JournalPlace): Partial<CslItem> {
  const { volume, issue, doi } = journal;
  const page = pagesIn(journal).join('-');
  return {
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(page !== '' && { page }),
    ...(doi !== undefined && { DOI: doi }),
  };
}

/** The address of a DOI as styles print it, and as a link has it: old ones have brackets and number signs. */
export const doiAddress = (doi: string): { text: string; url: string } => ({
  text: `https://doi.org/${doi}`,
  url: `https://doi.org/${doi.replace(/[%?#<>"{}|\\^`[\]]/g, encodeURIComponent)}`,
});
