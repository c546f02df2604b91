import { groupBy } from '../../pack/group-by.ts';
import type { KeptPassage } from '../../pack/passage.ts';
import type { QuotationRecord } from '../../pack/record.ts';
import { compareDates } from '../compare-dates.ts';
import { datedWording, publishedOn, statementDate } from '../known-date.ts';

/** Wordings of one statement, or one passage alone. */
interface Group {
  /** EDTF: when it was said, or else published, or else read. */
  date: string;
  items: KeptPassage[];
}

/** Passages as the statements they word, each with its date. */
export function groupsOf(items: readonly KeptPassage[]): Group[] {
  const keyOf = ({ id, passage }: KeptPassage) =>
    passage.kind === 'quotation' && passage.quotation.rendering
      ? `group ${passage.quotation.rendering}`
      : `alone ${id}`;
  return [...groupBy([...items], keyOf).values()].map((group) => {
    const sorted = group.toSorted((a, b) => compareDates(publishedOrRead(a), publishedOrRead(b)));
    return { items: sorted, date: dateOfGroup(sorted) };
  });
}

const publishedOrRead = ({ passage }: KeptPassage): string =>
  publishedOn(passage) ?? (passage.kind === 'selection' ? passage.selection.readOn : '');

const quotationsOf = (items: readonly KeptPassage[]): QuotationRecord[] =>
  items.flatMap(({ passage }) => (passage.kind === 'quotation' ? passage.quotation : []));

function dateOfGroup(items: readonly KeptPassage[]): string {
  const renderings = quotationsOf(items);
  return renderings.length > 0 ? statementDate({ renderings }).date : items.map(publishedOrRead).join('');
}

/** The passage by which a group is dated. */
export function datedOf(items: readonly KeptPassage[]): KeptPassage | undefined {
  const renderings = quotationsOf(items);
  const dated = renderings.length > 0 ? datedWording({ renderings }).id : items[0]?.id;
  return items.find(({ id }) => id === dated);
}

/** The quotation by which a group is dated; none for a selection. */
export function wordingOf(items: readonly KeptPassage[]): QuotationRecord | undefined {
  const passage = datedOf(items)?.passage;
  return passage?.kind === 'quotation' ? passage.quotation : undefined;
}
