import { type FilterGroup, type Kind, kinds } from '../../../../corpus/search/query.ts';
import type { Facets, FacetValue } from '../../../../corpus/search/search.ts';
import type { MessageKey, Text } from '../../../text.ts';

const kindNames = {
  quotation: 'filterQuotation',
  fact: 'datedFact',
  term: 'filterTerm',
  person: 'filterPerson',
} as const satisfies Record<Kind, MessageKey>;

const groupNames = {
  kind: 'filterKind',
  speaker: 'filterSpeaker',
  source: 'filterSource',
} as const satisfies Partial<Record<FilterGroup, MessageKey>>;

/** What a kind of result is called, with a capital where the language has one. */
const filterKindName = (kind: Kind, text: Text): string => text.t(kindNames[kind]);

const isKind = (value: string): value is Kind => kinds.some((kind) => kind === value);

interface FilterShown {
  group: keyof typeof groupNames;
  name: string;
  values: readonly FacetValue[];
}

/** The filters whose values are chosen from, in their order. A kind is named in the interface's language. */
export function filterGroups(facets: Facets, text: Text): FilterShown[] {
  const named = facets.kind.map((row) => ({
    ...row,
    name: isKind(row.value) ? filterKindName(row.value, text) : row.name,
    zh: isKind(row.value) ? filterKindName(row.value, text) : row.zh,
  }));
  const groups = Object.keys(groupNames) as (keyof typeof groupNames)[];
  return groups.map((group) => ({
    group,
    name: text.t(groupNames[group]),
    values: group === 'kind' ? named : facets[group],
  }));
}
