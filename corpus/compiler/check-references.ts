import type { Check, Draft, Place } from './draft.ts';
import type { Fault } from './fault.ts';
import { nearest } from './nearest.ts';

/** One mention of another record. */
interface Reference {
  to: keyof typeof kinds;
  id: string;
  place: Place;
}

const kinds = {
  sources: 'source',
  people: 'person',
  terms: 'term',
} as const;

/** What every record refers to must exist. */
export const checkReferences: Check = (draft) => {
  const known = {
    sources: new Set(draft.sources.ids.map(({ id }) => id)),
    people: new Set(draft.people.ids.map(({ id }) => id)),
    terms: new Set(draft.terms.ids.map(({ id }) => id)),
  };
  return references(draft)
    .filter(({ to, id }) => !known[to].has(id))
    .map((reference) => explain(reference, known[reference.to]));
};

function explain({ to, id, place }: Reference, known: Set<string>): Fault {
  const guess = nearest(id, known);
  const advice = guess === undefined ? `correct the id, or add the ${kinds[to]}` : `did you mean “${guess}”?`;
  return { ...place, message: `no ${kinds[to]} has the id “${id}”: ${advice}` };
}

function references(draft: Draft): Reference[] {
  return [...fromPeople(draft), ...fromTerms(draft), ...fromQuotations(draft), ...fromEvents(draft)];
}

function fromPeople({ people }: Draft): Reference[] {
  return people.entries.flatMap(({ record, at }) =>
    record.roles.map((role, i) => ({ to: 'sources', id: role.source, place: at('roles', i, 'source') })),
  );
}

function fromTerms({ terms }: Draft): Reference[] {
  return terms.entries.flatMap(({ record, at }) => [
    ...(record.sources ?? []).map((id, i): Reference => ({ to: 'sources', id, place: at('sources', i) })),
    ...(record.related ?? []).map((id, i): Reference => ({ to: 'terms', id, place: at('related', i) })),
    ...(record.person ? [{ to: 'people', id: record.person, place: at('person') } as const] : []),
    ...record.forms.flatMap((form, i) =>
      (form.context ?? []).flatMap((id, j): Reference[] =>
        looksLikeId(id) ? [{ to: 'terms', id, place: at('forms', i, 'context', j) }] : [],
      ),
    ),
  ]);
}

function fromQuotations({ quotations }: Draft): Reference[] {
  return quotations.entries.flatMap(({ record, at }) => [
    { to: 'people', id: record.speaker, place: at('speaker') },
    { to: 'sources', id: record.source, place: at('source') },
    ...record.terms.map((id, i): Reference => ({ to: 'terms', id, place: at('terms', i) })),
  ]);
}

function fromEvents({ events }: Draft): Reference[] {
  return events.entries.flatMap(({ record, at }) => [
    { to: 'sources', id: record.source, place: at('source') },
    ...record.terms.map((id, i): Reference => ({ to: 'terms', id, place: at('terms', i) })),
    ...(record.claimedBy !== undefined && looksLikeId(record.claimedBy)
      ? [{ to: 'people', id: record.claimedBy, place: at('claimedBy') } as const]
      : []),
  ]);
}

/**
 * Where words may stand as well as ids (“experts”, “summit”), only what has a
 * hyphen and no capital must be an id. A hyphened word can be written with a space.
 */
function looksLikeId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text);
}
