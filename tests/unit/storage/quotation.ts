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
  source: {
    id: 'a-source',
    type: 'article-newspaper',
    title: 'A title',
    issued: { 'date-parts': [[2014, 11, 20]] },
    issuedBasis: { date: '2014-11-20', basis: 'stated' },
    language: 'en',
    custom: { rights: 'somebody' },
  },
});
