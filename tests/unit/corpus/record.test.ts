import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../corpus/pack/create-record.ts';
import { parsePack } from '../../../corpus/pack/parse-pack.ts';
import type { Statement } from '../../../corpus/pack/record.ts';
import type { Dated, Quotation } from '../../../corpus/pack/schema.ts';
import { makePack, makeQuotation, makeSource } from './record-fixture.ts';

function said(date: string): { said: Dated } {
  return { said: { date, basis: 'stated' } };
}

function idsOf(statements: Statement[]): string[][] {
  return statements.map(({ renderings }) => renderings.map(({ id }) => id));
}

describe('what a term brings up', () => {
  it('is newest first, by the date said or else published, and as it stood where dates agree', () => {
    const record = createRecord(
      makePack([
        makeQuotation('published-2014-a', 'y2014'),
        makeQuotation('said-2012', 'y2014', said('2012-06')),
        makeQuotation('published-2010', 'y2010'),
        makeQuotation('published-2014-b', 'y2014'),
        makeQuotation('said-2013', 'y2019', said('2013-01-01')),
      ]),
    );
    const order = ['published-2014-a', 'published-2014-b', 'said-2013', 'said-2012', 'published-2010'];
    expect(idsOf(record.term('order').statements)).toEqual(order.map((id) => [id]));
  });

  it('has two renderings of a statement as one, the first printed leading, if either is about the term', () => {
    const record = createRecord(
      makePack([
        makeQuotation('later', 'y2019', { rendering: 'message', terms: ['trust'] }),
        makeQuotation('other', 'y2014', said('2013-01-01')),
        makeQuotation('earlier', 'y2014', { rendering: 'message', ...said('2014-11-19') }),
      ]),
    );
    expect(idsOf(record.term('order').statements)).toEqual([['earlier', 'later'], ['other']]);
    expect(idsOf(record.term('trust').statements)).toEqual([['earlier', 'later']]);
    expect(record.statement('later')?.renderings.map(({ id }) => id)).toEqual(['earlier', 'later']);
  });

  it('of a person, holds what the person said and what is about the person', () => {
    const record = createRecord(
      makePack([
        makeQuotation('by', 'y2010', { speaker: 'jo-roe' }),
        makeQuotation('about', 'y2014', { terms: ['jo-roe'] }),
        makeQuotation('neither', 'y2014'),
      ]),
    );
    expect(idsOf(record.term('jo-roe').statements)).toEqual([['about'], ['by']]);
    expect(idsOf(record.statementsBy('jo-roe'))).toEqual([['by']]);
    expect(record.statementsBy('nobody')).toEqual([]);
  });

  it('names related terms and lists facts newest first, with claimant and source', () => {
    const fact = { text: 'It was so.', terms: ['order'], locator: 'paragraph 2' };
    const events = [
      { ...fact, id: 'old', source: 'y2010', claimedBy: 'the police' },
      { ...fact, id: 'new', source: 'y2014', claimedBy: 'ada-doe' },
    ];
    const record = createRecord(makePack([], { events }));
    const { facts, related } = record.term('order');
    expect(related).toEqual([{ id: 'trust', label: 'trust', kind: 'concept' }]);
    expect(facts.map(({ id, claimedBy }) => [id, claimedBy])).toEqual([
      ['new', { name: 'Ada Doe', zh: '多伊' }],
      ['old', { name: 'the police' }],
    ]);
    expect(record.fact('old')?.source.title).toBe('Ministers speak');
  });

  it('is an error where the term is unknown', () => {
    expect(() => createRecord(makePack([])).term('toString')).toThrow(RangeError);
  });
});

describe('a quotation on record', () => {
  it('carries its speaker and its source', () => {
    const record = createRecord(makePack([makeQuotation('one', 'y2014')]));
    const speaker = { id: 'ada-doe', name: 'Ada Doe', zh: { name: '多伊' } };
    expect(record.quotation('one')).toMatchObject({ speaker, source: makeSource('y2014', '2014-11-20') });
    expect(record.quotation('two')).toBeUndefined();
  });

  const quotations = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      source: fc.constantFrom('y2010', 'y2014', 'y2019'),
      rendering: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
      terms: fc.subarray(['order', 'trust']),
    }),
    { selector: ({ id }) => id },
  );

  it('is found exactly once, in one statement, whatever the groups', () => {
    fc.assert(
      fc.property(quotations, (drafts) => {
        const all: Quotation[] = drafts.map(({ id, source, rendering, terms }) =>
          makeQuotation(id, source, { terms, ...(rendering !== undefined && { rendering }) }),
        );
        const record = createRecord(makePack(all));
        const listed = record.statementsBy('ada-doe').flatMap(({ renderings }) => renderings);
        expect(listed.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        for (const { id, terms } of all) {
          for (const term of terms) expect(record.term(term).statements).toContain(record.statement(id));
        }
      }),
    );
  });
});

describe('a pack from outside', () => {
  it('is refused with the field that is wrong', () => {
    const pack = makePack([makeQuotation('one', 'y2014', { said: { date: 'May', basis: 'stated' } })]);
    expect(() => parsePack(pack)).toThrow(/quotations\.0\.said\.date: an EDTF date/);
    expect(() => parsePack('pack')).toThrow(/the whole/);
  });
});
