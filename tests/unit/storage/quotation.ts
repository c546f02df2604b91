import type { QuotationRecord } from '../../../corpus/pack/record.ts';

/** A quotation as the corpus has them, for tests of what is kept. */
export const quotation = (id: string, text = 'Words.'): QuotationRecord => ({
  id,
  text,
  lang: 'en',
  speaker: { id: 'a-speaker', name: 'A Speaker' },
  role: 'Speaker',
  form: 'remark',
  locator: 'paragraph 1',
  terms: [],
  said: { date: '2014-11-19', basis: 'derived', why: 'By the weekday.', zh: { why: '按星期推断。' } },
  repairs: ['A comma is dropped.'],
  zh: { role: '发言人', repairs: ['删去逗号。'] },
  source: {
    id: 'a-source',
    type: 'article-newspaper',
    title: 'A title',
    author: [{ family: 'Cao', given: 'Yin', 'static-ordering': true }, { literal: 'An Agency' }],
    accessed: { 'date-parts': [[2024, 4, 26]] },
    zh: { publisher: '某报' },
    issued: { 'date-parts': [[2014, 11, 20]] },
    issuedBasis: { date: '2014-11-20', basis: 'stated' },
    language: 'en',
    custom: { rights: 'somebody' },
  },
});
