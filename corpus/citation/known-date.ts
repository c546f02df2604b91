import type { Passage } from '../pack/passage.ts';
import type { QuotationRecord, Statement } from '../pack/record.ts';
import type { Dated, Source } from '../pack/schema.ts';
import { compareDates } from './compare-dates.ts';

/** A quotation or a dated fact, as far as its date goes. */
export interface DatedRecord {
  said?: Dated | undefined;
  date?: Dated | undefined;
  source: Pick<Source, 'issuedBasis'>;
}

/** The best date that is known of something. */
export interface KnownDate extends Dated {
  /** It is when the source was published: nobody knows when it was said. */
  published: boolean;
}

/** When a quotation was said (or a fact was so), or else when it was published. */
export function knownDate({ said, date, source }: DatedRecord): KnownDate {
  const own = said ?? date;
  return { ...(own ?? source.issuedBasis), published: own === undefined };
}

/** When the source of a passage was published, in EDTF; undefined where a page doesn't say. */
export const publishedOn = (passage: Passage): string | undefined =>
  passage.kind === 'quotation' ? passage.quotation.source.issuedBasis.date : passage.selection.page.published;

/** What a date rests on, the surest first. */
const surest: Record<Dated['basis'], number> = { stated: 0, derived: 1, inferred: 2 };

/**
 * The wording that dates a statement: one source may say when it was said where another doesn't, or only lets it be
 * inferred; of equals the one published first, also where none says it. Throws RangeError on a statement without wordings.
 */
export function datedWording({ renderings }: Statement): QuotationRecord {
  const byAge = renderings.toSorted((a, b) =>
    compareDates(a.source.issuedBasis.date, b.source.issuedBasis.date),
  );
  const rank = ({ said }: QuotationRecord) =>
    said === undefined ? Number.POSITIVE_INFINITY : surest[said.basis];
  const [wording] = byAge.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  if (wording === undefined) throw new RangeError('A statement has at least one wording');
  return wording;
}

/** When a statement was made, or else first published, whichever of its wordings says so. */
export const statementDate = (statement: Statement): KnownDate => knownDate(datedWording(statement));
