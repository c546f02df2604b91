import type { Pack, Quotation, Term } from '../../../corpus/pack/schema.ts';
import { makePack, makeQuotation, makeSource } from './record-fixture.ts';

const term = (id: string, label: string, forms: string[], zh?: string, more: Partial<Term> = {}): Term => ({
  id,
  label,
  kind: 'concept',
  gloss: `What ${label} means.`,
  mark: 'always',
  forms: [...forms.map((text) => ({ text })), ...(zh ? [{ text: zh, lang: 'zh' }] : [])],
  ...(zh ? { zh: { label: zh, gloss: zh } } : {}),
  ...more,
});

const quotation = (
  id: string,
  source: string,
  text: string,
  terms: string[],
  more: Partial<Quotation> = {},
) => makeQuotation(id, source, { text, terms, ...more });

const said = (date: string) => ({ said: { date, basis: 'stated' as const } });
const ma = { speaker: 'jack-ma', role: 'executive chairman' };

/** What several heads of state and firms said about networks: two wordings of one message among it. */
export const searchPack: Pack = makePack(
  [
    quotation(
      'message-a',
      'y2014',
      'Following the principle of mutual respect and mutual trust, we are ready to deepen cooperation, respect sovereignty on the Internet, uphold cybersecurity, and jointly build a system of multilateralism, democracy and transparency.',
      ['cyber-sovereignty', 'trust'],
      { ...said('2014-11-19'), rendering: 'message', occasion: 'first Harbour Conference' },
    ),
    quotation(
      'message-b',
      'y2019',
      'We stand ready to enhance cooperation on the basis of mutual respect and trust, respect cyber sovereignty and uphold cybersecurity.',
      ['cyber-sovereignty'],
      { ...said('2014-11-19'), rendering: 'message' },
    ),
    quotation('markets', 'y2010', 'Harbours trade; networks carry the trade of nations.', ['networks'], ma),
    quotation('growth', 'y2014', 'A station for every nation.', ['networks'], { ...ma, ...said('2012-06') }),
    quotation('summit', 'y2019', 'The people’s Internet is multilateral.', [], { role: 'governor' }),
  ],
  {
    sources: [
      makeSource('y2010', '2010-05-04', { title: 'Firms speak', author: [{ family: 'Cao', given: 'Yin' }] }),
      makeSource('y2014', '2014-11-20'),
      makeSource('y2019', '2019-10?'),
    ],
    people: [
      { id: 'ada-doe', name: 'Ada Doe', names: ['Ada Doe'], roles: [], zh: { name: '多伊' } },
      { id: 'jack-ma', name: 'Jack Ma', names: ['Jack Ma', 'Jack Ma Yun'], roles: [], zh: { name: '马云' } },
    ],
    terms: [
      term(
        'cyber-sovereignty',
        'cyber sovereignty',
        ['cyber sovereignty', 'Internet sovereignty'],
        '网络主权',
      ),
      term('networks', 'network', ['network']),
      term('trust', 'mutual trust', ['mutual trust'], '互信'),
      term('jack-ma', 'Jack Ma', ['Jack Ma'], '马云', { kind: 'person', person: 'jack-ma' }),
    ],
    events: [
      {
        id: 'cable-laid',
        text: 'A cable is laid across the harbour, according to the firm.',
        date: { date: '2014-03', basis: 'stated' },
        claimedBy: 'jack-ma',
        terms: ['networks'],
        source: 'y2014',
        locator: 'paragraph 2',
        zh: { text: '一条电缆铺设完成。' },
      },
    ],
  },
);
