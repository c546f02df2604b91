import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  countAdded,
  filterItems,
  noneAdded,
  type ShelfFilter,
} from '../../../components/desk/shelf/filter-items.ts';
import { pageAuthor, passageHead, passageTitle } from '../../../components/desk/shelf/passage-names.ts';
import type { ShelfItem } from '../../../components/desk/shelf/props.ts';
import {
  extendTo,
  noSelection,
  selectAll,
  selectedIn,
  toggleRow,
} from '../../../components/desk/shelf/selection.ts';
import { shelfNames } from '../../../components/desk/shelf/shelf-names.ts';
import { type ShelfOrder, sortItems } from '../../../components/desk/shelf/sort-items.ts';
import { neighbourOf } from '../../../components/desk/shelf/step-aside.ts';
import { readBack } from '../../../components/query/read-back.ts';
import type { SelectionRecord } from '../../../corpus/pack/passage.ts';
import type { QuotationRecord } from '../../../corpus/pack/record.ts';
import { readQuery } from '../../../corpus/search/read-query.ts';
import { makeQuotation, makeSource } from '../corpus/record-fixture.ts';
import { readText } from './read-text.ts';

const text = readText('en');

function quotation(
  id: string,
  more: Partial<ShelfItem> = {},
  then: Partial<QuotationRecord> = {},
): ShelfItem {
  const quotation: QuotationRecord = {
    ...makeQuotation(id, 'paper'),
    speaker: { id: 'ada-doe', name: 'Ada Doe', zh: { name: '艾达' } },
    source: makeSource('paper', '2014-11-20'),
    ...then,
  };
  return { id, savedAt: 1, passage: { kind: 'quotation', quotation }, ...more };
}

function selection(id: string, then: Partial<SelectionRecord> = {}): ShelfItem {
  const page = { title: 'Talks end', url: 'https://a.example/', site: 'a.example', authors: ['Bo Roe'] };
  const selection = { id, text: 'Own words.', page, fragmentUrl: page.url, readOn: '2026-11-17', ...then };
  return { id, savedAt: 1, passage: { kind: 'selection', selection } };
}

const ids = (items: readonly ShelfItem[]) => items.map(({ id }) => id).join(' ');
const terms = new Map(
  [
    {
      id: 'cyber-sovereignty',
      label: 'cyber sovereignty',
      kind: 'concept' as const,
      gloss: 'A claim.',
      forms: [{ text: 'internet sovereignty' }],
      mark: 'always' as const,
      zh: { label: '网络主权', gloss: '略' },
    },
  ].map((term) => [term.id, term]),
);
type Wanted = Partial<Pick<ShelfFilter, 'folder' | 'added'>> & { typed?: string };
const filterOf = (items: readonly ShelfItem[], { typed = '', ...filter }: Wanted): ShelfFilter => {
  const query = readQuery(typed, shelfNames(items, terms));
  return { folder: 'all', added: noneAdded, query, terms, ...filter };
};
const show = (items: readonly ShelfItem[], wanted: Wanted) =>
  ids(filterItems(items, filterOf(items, wanted)));

test('a passage is named by the date it was said, or else by that of its publication, which is called so', () => {
  const said = { date: '2014-11-19', basis: 'stated' } as const;
  expect(passageTitle(quotation('q', {}, { said }), text)).toBe('Ada Doe, 19 Nov 2014');
  expect(passageTitle(quotation('q'), text)).toBe('Ada Doe, published 20 Nov 2014');
});

describe('the search in what is saved', () => {
  const items = [
    quotation('q', { note: 'Compare with Geneva' }, { text: 'A multilateral order of the web' }),
    quotation('met', {
      met: {
        page: { title: 'Glossary grows', url: 'https://b.example/', site: 'b.example' },
        on: '2026-11-18',
      },
    }),
    selection('own', { speaker: 'Cy Moe' }),
  ];

  it.each([
    ['multilat', 'q'],
    ['geneva', 'q'],
    ['glossary', 'met'],
    ['cy moe', 'own'],
    ['Bo Roe', 'own'],
    ['艾达', 'q met'],
    ['order multilateral', 'q'],
    ['“order multilateral”', ''],
    ['"multilateral order"', 'q'],
    ['order geneva', 'q'],
    ['艾達', 'q met'],
    ['"艾達"', 'q met'],
    ['order glossary', ''],
    ['-geneva', 'met own'],
    ['order -geneva', ''],
    ['-“multilateral order”', 'met own'],
    ['-order glossary', 'met'],
    ['multi-lateral', ''],
    ['-', 'q met own'],
    ['  ', 'q met own'],
    ['"', 'q met own'],
  ])('finds by %s', (typed, found) => {
    expect(show(items, { typed })).toBe(found);
  });

  const more = [
    quotation('said', {}, { said: { date: '2010-05-04', basis: 'stated' }, terms: ['cyber-sovereignty'] }),
    quotation('printed', {}, { speaker: { id: 'cy-moe', name: 'Cy Moe' }, text: 'Cybersecurity matters' }),
    selection('page'),
  ];

  it.each([
    ['speaker:ada', 'said'],
    ['-speaker:ada', 'printed page'],
    ['speaker:"Bo Roe"', 'said printed page'],
    ['after:2014', 'printed'],
    ['before:2014', 'said'],
    ['term:网络主权', 'said'],
    ['term:"cyber sovereignty"', 'said'],
    ['source:a.example', 'page'],
    ['kind:quotation', 'said printed'],
    ['kind:selection', 'page'],
    ['-kind:selection', 'said printed'],
    ['网络主权', 'said'],
    ['internet sovereignty', 'said'],
    ['-网络主权', 'printed page'],
    ['-sovereignty', 'said printed page'],
    ['speaker:cy cybersecurty', 'printed'],
    ['"cybersecurty"', ''],
    ['speaker:ada cybersecurity', ''],
  ])('understands the language of Find: %s', (typed, found) => {
    expect(show(more, { typed })).toBe(found);
  });

  it('takes words that are near only where nothing has them as they stand', () => {
    const both = [
      quotation('a', {}, { text: 'the form of law' }),
      quotation('b', {}, { text: 'the norm of law' }),
    ];
    expect([show(both, { typed: 'form' }), show(both, { typed: 'dorm' })]).toEqual(['a', 'a b']);
  });

  it('says what is at fault, and whom else is meant', () => {
    const { query } = filterOf(more, { typed: 'speaker:adda' });
    expect(query.faults).toMatchObject([{ what: 'unknown', suggestion: { word: 'speaker:"Ada Doe"' } }]);
    const { query: author } = filterOf(more, { typed: '-speaker:roe' });
    expect(author.faults).toMatchObject([{ what: 'unknown', suggestion: { word: '-source:"Bo Roe"' } }]);
    expect(show(more, { typed: 'source:"Bo Roe"' })).toBe('page');
  });

  it('knows a kind that the record has not, which elsewhere is at fault', () => {
    const { kinds: _, ...onRecord } = shelfNames(more, terms);
    expect(readQuery('kind:selection', onRecord).faults).toMatchObject([{ what: 'unknown', key: 'kind' }]);
    expect(readQuery('kind:selection', shelfNames(more, terms)).faults).toEqual([]);
  });

  it('says back that own selections alone were asked for', () => {
    expect(readBack(filterOf(more, { typed: 'kind:selection' }).query, text)).toBe('own selections only');
  });

  it('shows a folder, what is in none, or all', () => {
    const placed = [quotation('a', { folder: 'f' }), quotation('b'), quotation('c', { folder: 'g' })];
    expect([show(placed, { folder: 'f' }), show(placed, { folder: 'none' }), show(placed, {})]).toEqual([
      'a',
      'b',
      'a b c',
    ]);
  });

  it('shows only what was added in a chosen way, and counts what each choice would show', () => {
    const added = { ...noneAdded, selections: true };
    expect(show(items, { added })).toBe('own');
    expect(show(items, { added: { ...added, quotations: true } })).toBe('q met own');
    expect(show(items, { added: { ...added, noted: true } })).toBe('');
    expect(countAdded(items, filterOf(items, { added }))).toEqual({
      quotations: 2,
      selections: 1,
      noted: 0,
    });
  });
});

describe('the order of what is saved', () => {
  const said = { said: { date: '2023-03?', basis: 'inferred', why: 'so' } } as const;
  const items = [
    quotation('paper'),
    selection('undated'),
    quotation('late', {}, said),
    selection('dated', {
      page: { title: 'T', url: 'u', site: 's', authors: ['Ada Doe'], published: '2015' },
    }),
  ];
  const order = (by: ShelfOrder) =>
    ids(sortItems(items, by, (item) => passageHead(item, text).name.children, 'en'));

  it.each([
    ['saved', 'paper undated late dated'],
    ['said', 'late dated paper undated'],
    ['speaker', 'late dated paper undated'],
  ] as const)('by %s', (by, wanted) => {
    expect(order(by)).toBe(wanted);
  });
});

describe('who stands at the head of a selection', () => {
  const head = (then: Partial<SelectionRecord>) => {
    const { name, tag } = passageHead(selection('s', then), text);
    return `${name.children}: ${tag?.children}`;
  };
  const page = { title: 'T', url: 'u', site: 'a.example', publisher: 'AFP' };

  it('is its author, marked as such; or the speaker whom the reader named, marked as theirs', () => {
    expect(head({ page: { ...page, authors: ['Bo Roe', 'Di Poe'] } })).toBe(
      'Bo Roe, Di Poe: authors of the page, AFP',
    );
    expect(head({ page: { ...page, authors: ['Bo Roe'] } })).toBe('Bo Roe: author of the page, AFP');
    expect(head({ speaker: 'Cy Moe' })).toBe('Cy Moe: named by you');
  });

  it('leaves its author to be told elsewhere, where the reader named the speaker', () => {
    const told = (then: Partial<SelectionRecord>) => {
      const { passage } = selection('s', then);
      return passage.kind === 'selection' ? pageAuthor(passage.selection, text) : '';
    };
    const authored = { ...page, authors: ['Bo Roe'] };
    expect(told({ speaker: 'Cy Moe', page: authored })).toBe('Author of the page: Bo Roe, AFP. ');
    const both = { ...page, authors: ['Bo Roe', 'Di Poe'] };
    expect(told({ speaker: 'Cy Moe', page: both })).toBe('Authors of the page: Bo Roe, Di Poe, AFP. ');
    expect(told({ speaker: 'Cy Moe', page })).toBe('Published by AFP. ');
    expect(told({ page: authored })).toBeUndefined();
  });

  it('is who published the page, or its site, where the page names nobody', () => {
    expect(head({ page })).toBe('AFP: page');
    expect(head({ page: { title: 'T', url: 'u', site: 'a.example' } })).toBe('a.example: page');
  });
});

describe('the keyboard, when its row goes', () => {
  it.each([
    [['b'], 'c'],
    [['a', 'c'], 'd'],
    [['d'], 'c'],
    [['b', 'd'], 'c'],
    [['a', 'b', 'c', 'd'], undefined],
  ])('goes from %s to the next row, or else to the one before', (going, next) => {
    expect(neighbourOf(going, ['a', 'b', 'c', 'd'])).toBe(next);
  });
});

describe('the selection', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  const ticked = ({ ids: some }: { ids: ReadonlySet<string> }) => order.filter((id) => some.has(id)).join('');

  it('extends from the row ticked last, and shrinks again without what was ticked before', () => {
    const begun = toggleRow(toggleRow(noSelection, 'e'), 'b');
    const longer = extendTo(begun, order, 'd');
    expect([ticked(begun), ticked(longer), ticked(extendTo(longer, order, 'c'))]).toEqual([
      'be',
      'bcde',
      'bce',
    ]);
  });

  it('begins a range where the keyboard was, if nothing was ticked', () => {
    expect(ticked(extendTo(noSelection, order, 'c', 'b'))).toBe('bc');
  });

  it('begins anew where the row it began at is not listed any more', () => {
    expect(ticked(extendTo(toggleRow(noSelection, 'z'), order, 'c', 'b'))).toBe('bc');
  });

  it('acts on nothing that is out of sight', () => {
    expect(ids(selectedIn(selectAll(['a', 'x']), [quotation('a'), quotation('b')]))).toBe('a');
  });

  it('is one unbroken range, whatever the way there', () => {
    const id = fc.constantFrom(...order);
    fc.assert(
      fc.property(id, fc.array(id, { minLength: 1 }), (start, way) => {
        const all = way.reduce((chosen, to) => extendTo(chosen, order, to), toggleRow(noSelection, start));
        const [from, to] = [start, way.at(-1) ?? start].map((one) => order.indexOf(one)).sort();
        expect(ticked(all)).toBe(order.slice(from, (to ?? 0) + 1).join(''));
      }),
    );
  });
});
