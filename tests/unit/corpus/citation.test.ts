import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCitation, formatCitations } from '../../../corpus/citation/format-citation.ts';
import { formatFactCitation } from '../../../corpus/citation/format-fact-citation.ts';
import { createRecord } from '../../../corpus/pack/create-record.ts';
import type { FactRecord, QuotationRecord } from '../../../corpus/pack/record.ts';
import type { Quotation, Source } from '../../../corpus/pack/schema.ts';
import { makePack, makeQuotation, makeSource } from './record-fixture.ts';

const english = { locale: 'en', labels: { inferred: 'inferred', via: 'via', accordingTo: 'according to' } };
const chinese = { locale: 'zh-CN', labels: { inferred: '推定', via: '转引自', accordingTo: '据' } };

function record(quotation: Partial<Quotation>, source: Partial<Source> = {}): QuotationRecord {
  const text = 'Respect “sovereignty” online.';
  const sources = [makeSource('gazette', '2014-11-20', source)];
  const pack = makePack([makeQuotation('one', 'gazette', { text, ...quotation })], { sources });
  const found = createRecord(pack).quotation('one');
  if (found === undefined) throw new Error('The pack lost its quotation');
  return found;
}

const full: Partial<Quotation> = {
  occasion: 'First Conference',
  said: { date: '2014-11-19', basis: 'stated' },
  zh: { role: '部长', occasion: '首届大会' },
};

describe('a citation', () => {
  it('has words, speaker, role, occasion, date said, and the source with its date and address', () => {
    const URL = 'https://news.example/1';
    expect(formatCitation(record(full, { URL }), english)).toBe(
      '“Respect “sovereignty” online.” — Ada Doe, minister, First Conference, 19 Nov 2014. ' +
        '“Ministers speak”, Gazette, 20 Nov 2014. https://news.example/1',
    );
  });

  it('is Chinese but for the words and the title where the reader is', () => {
    expect(formatCitation(record(full), chinese)).toBe(
      '“Respect “sovereignty” online.” — 多伊, 部长, 首届大会, 2014年11月19日. ' +
        '“Ministers speak”, 公报, 2014年11月20日.',
    );
  });

  it('leaves out what is not known', () => {
    expect(formatCitation(record({}), english)).toBe(
      '“Respect “sovereignty” online.” — Ada Doe, minister. “Ministers speak”, Gazette, 20 Nov 2014.',
    );
  });

  it('says of each date whether it is inferred, and through whom words came', () => {
    const inferred = { basis: 'inferred', why: 'It says so.' } as const;
    const quotation = { said: { date: '2019', ...inferred }, via: 'Xinhua' };
    const source = { issuedBasis: { date: '2019-10?', ...inferred }, publisher: 'Agency' };
    expect(formatCitation(record(quotation, source), english)).toBe(
      '“Respect “sovereignty” online.” — Ada Doe, minister, 2019 (inferred), via Xinhua. ' +
        '“Ministers speak”, Agency, Oct 2019 (inferred).',
    );
  });

  it('has Chinese brackets in Chinese, and no space between Chinese words', () => {
    const said = { date: '2019', basis: 'inferred', why: 'It says so.' } as const;
    const citation = formatCitation(record({ said, via: 'Xinhua', zh: { via: '新华社' } }), chinese);
    expect(citation).toContain('2019年（推定）, 转引自新华社.');
  });

  it('does not double the marks that parts bring along', () => {
    const citation = formatCitation(record({ role: 'chair of Roe Inc.' }, { title: 'What now?' }), english);
    expect(citation).toContain('chair of Roe Inc. “What now?”, Gazette');
  });

  it('is followed by the next after a blank line', () => {
    const one = record({});
    expect(formatCitations([one, one], english).split('\n\n')).toEqual(
      Array(2).fill(formatCitation(one, english)),
    );
  });

  const word = fc.constantFrom('Order', 'Roe Inc.', 'What now?', '“Net” law', '秩序', 'a, b');
  const maybe = fc.option(word, { nil: undefined });
  const basis = fc.constantFrom('stated', 'derived', 'inferred');
  const dated = fc.record({ date: fc.constantFrom('2014', '2019-10?', '2014-11-19'), basis, why: word });

  it('never has an empty part, doubled punctuation or a word of ours for what is missing', () => {
    const parts = {
      text: word,
      role: word,
      occasion: maybe,
      via: maybe,
      said: fc.option(dated, { nil: undefined }),
    };
    const source = { title: word, publisher: maybe, issuedBasis: dated };
    fc.assert(
      fc.property(fc.record(parts), fc.record(source), fc.constantFrom(english, chinese), (q, s, options) => {
        const present = <T extends object>(value: T) =>
          Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
        const citation = formatCitation(record(present(q), present(s)), options);
        expect(citation).not.toMatch(/undefined|null|object|, ,|,,|\.\.|\(\)| {2}|[,(] ?\.|,$/);
        expect(citation.startsWith(`“${q.text}” — `)).toBe(true);
        expect(citation).toMatch(/\.$/);
      }),
    );
  });
});

describe('the citation of a fact', () => {
  const fact: FactRecord = {
    id: 'users',
    text: 'China had 632 million users.',
    date: { date: '2014-06-30', basis: 'stated' },
    terms: [],
    source: makeSource('gazette', '2014-11-20'),
    locator: 'paragraph 3',
    zh: { text: '中国有6.32亿网民。' },
  };

  it('gives our words without marks, then date, claimant and source', () => {
    const claimed = { ...fact, claimedBy: { name: 'CNNIC', zh: '信息中心' } };
    expect(formatFactCitation(claimed, english)).toBe(
      'China had 632 million users (30 Jun 2014; according to CNNIC). “Ministers speak”, Gazette, 20 Nov 2014.',
    );
    expect(formatFactCitation(claimed, chinese)).toBe(
      '中国有6.32亿网民 (2014年6月30日; 据信息中心). “Ministers speak”, 公报, 2014年11月20日.',
    );
  });

  it('says whether its date is inferred, and through whom it came', () => {
    const date = { date: '2014-06', basis: 'inferred', why: 'It says so.' } as const;
    expect(formatFactCitation({ ...fact, date, via: 'Xinhua' }, english)).toBe(
      'China had 632 million users (Jun 2014, inferred; via Xinhua). “Ministers speak”, Gazette, 20 Nov 2014.',
    );
  });

  it('is the bare sentence where neither date nor claimant is known', () => {
    const { date: _, ...undated } = fact;
    expect(formatFactCitation(undated, english)).toBe(
      'China had 632 million users. “Ministers speak”, Gazette, 20 Nov 2014.',
    );
  });
});
