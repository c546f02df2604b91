import type { FactRecord, QuotationRecord } from './record.ts';
import type { DatedFact, Person, Quotation, Source, Term } from './schema.ts';

type ById<T> = ReadonlyMap<string, T>;

/** A quotation with its speaker and source at hand. Throws RangeError where either is missing. */
export function joinQuotation(
  quotation: Quotation,
  people: ById<Person>,
  sources: ById<Source>,
): QuotationRecord {
  const { id, name, zh } = get(people, quotation.speaker, quotation.id);
  const speaker = { id, name, ...(zh && { zh }) };
  return { ...quotation, speaker, source: get(sources, quotation.source, quotation.id) };
}

/** The Chinese name of who claims a fact: a person's, a term's (most are organisations), or one of the fact's own. */
function claimantInChinese(
  { zh, claimedBy = '' }: DatedFact,
  people: ById<Person>,
  terms: ReadonlyMap<string, Term>,
): string | undefined {
  return people.get(claimedBy)?.zh?.name ?? terms.get(claimedBy)?.zh?.label ?? zh?.claimedBy;
}

/**
 * A fact with its claimant and source at hand; `terms` by what they are called. Throws RangeError
 * where the source is missing.
 */
export function joinFact(
  fact: DatedFact,
  people: ById<Person>,
  sources: ById<Source>,
  terms: ReadonlyMap<string, Term>,
): FactRecord {
  const { claimedBy, ...rest } = fact;
  const source = get(sources, fact.source, fact.id);
  if (claimedBy === undefined) return { ...rest, source };
  const zh = claimantInChinese(fact, people, terms);
  const claimant = { name: people.get(claimedBy)?.name ?? claimedBy, ...(zh !== undefined && { zh }) };
  return { ...rest, source, claimedBy: claimant };
}

function get<T>(records: ById<T>, id: string, from: string): T {
  const record = records.get(id);
  if (record === undefined) throw new RangeError(`“${from}” refers to “${id}”, which the pack does not hold`);
  return record;
}
