import type { Pack, Quotation, Source } from '../../../corpus/pack/schema.ts';

/** A newspaper page published on a stated date; `changes` replace its fields. */
export function makeSource(id: string, date: string, changes: Partial<Source> = {}): Source {
  return {
    id,
    type: 'article-newspaper',
    title: 'Ministers speak',
    'container-title': 'Gazette',
    issued: { 'date-parts': [date.split('-').map(Number)] },
    issuedBasis: { date, basis: 'stated' },
    language: 'en',
    custom: { rights: 'Gazette' },
    zh: { publisher: '公报' },
    ...changes,
  };
}

export function makeQuotation(id: string, source: string, changes: Partial<Quotation> = {}): Quotation {
  return {
    id,
    text: `Words of ${id}.`,
    lang: 'en',
    speaker: 'ada-doe',
    role: 'minister',
    form: 'speech',
    source,
    locator: 'paragraph 1',
    terms: ['order'],
    ...changes,
  };
}

/** One person, three terms (the last names the person), three sources, and these quotations. */
export function makePack(quotations: Quotation[], changes: Partial<Pack> = {}): Pack {
  const term = { gloss: 'A gloss.', mark: 'always' } as const;
  return {
    format: 1,
    id: 'small',
    title: 'A small pack',
    sources: [
      makeSource('y2010', '2010-05-04'),
      makeSource('y2014', '2014-11-20'),
      makeSource('y2019', '2019-10'),
    ],
    people: [
      { id: 'ada-doe', name: 'Ada Doe', names: ['Ada Doe'], roles: [], zh: { name: '多伊' } },
      { id: 'jo-roe', name: 'Jo Roe', names: ['Jo Roe'], roles: [] },
    ],
    terms: [
      {
        ...term,
        id: 'order',
        label: 'order',
        kind: 'concept',
        forms: [{ text: 'order' }],
        related: ['trust'],
      },
      { ...term, id: 'trust', label: 'trust', kind: 'concept', forms: [{ text: 'trust' }] },
      {
        ...term,
        id: 'jo-roe',
        label: 'Jo Roe',
        kind: 'person',
        person: 'jo-roe',
        forms: [{ text: 'Jo Roe' }],
      },
    ],
    quotations,
    events: [],
    ...changes,
  };
}
