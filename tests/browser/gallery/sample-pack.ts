import { createRecord } from '../../../corpus/pack/create-record.ts';
import type { CorpusRecord } from '../../../corpus/pack/record.ts';
import type { Pack, Person, Source, Term } from '../../../corpus/pack/schema.ts';

/** A small pack with everything that card and popup have a form for. Stands still while the corpus grows. */

const newspaper = (id: string, date: string, title: string): Source => ({
  id,
  type: 'article-newspaper',
  title,
  'container-title': 'China Daily',
  author: [{ family: 'Cao', given: 'Yin', 'static-ordering': true }],
  issued: { 'date-parts': [date.split('-').map(Number)] },
  issuedBasis: { date, basis: 'stated' },
  language: 'en',
  custom: { rights: 'China Daily' },
  zh: { publisher: '中国日报' },
});

const sources: Source[] = [
  newspaper('china-daily-2014-10-31', '2014-10-31', 'Consensus sought with US on governance of Internet'),
  newspaper('china-daily-2014-11-20', '2014-11-20', 'Beijing ready to cooperate on Internet security'),
  newspaper('china-daily-2023-04-03', '2023-04-03', 'White paper on cyberspace governance'),
  {
    ...newspaper('china-daily-2019-10', '2019-10', 'World Internet Conference'),
    issued: { 'date-parts': [[2019, 10]], circa: true },
    issuedBasis: {
      date: '2019-10?',
      basis: 'inferred',
      why: 'the page bears no date; it puts the 2019 China Cybersecurity Week “last month”.',
    },
  },
  {
    id: 'afp-2010-05-04',
    type: 'article-newspaper',
    title: 'China backs international efforts to secure cyberspace',
    publisher: 'AFP',
    author: [{ family: 'Lefkow', given: 'Chris' }],
    issued: { 'date-parts': [[2010, 5, 4]] },
    issuedBasis: { date: '2010-05-04', basis: 'stated' },
    URL: 'https://phys.org/news/2010-05-china-international-efforts-cyberspace.html',
    language: 'en',
    custom: { rights: 'AFP', note: 'As printed by Phys.org.' },
    zh: { publisher: '法新社' },
  },
];

const person = (id: string, name: string, zh: string, role: string): Person => ({
  id,
  name,
  names: [name],
  roles: [{ role, at: '2014', source: 'china-daily-2014-11-20' }],
  zh: { name: zh },
});

const people: Person[] = [
  person('xi-jinping', 'Xi Jinping', '习近平', 'President of China'),
  person('lu-wei', 'Lu Wei', '鲁炜', 'Director, Cyberspace Administration of China'),
  person('cao-shumin', 'Cao Shumin', '曹淑敏', 'Vice-minister, Cyberspace Administration of China'),
  person('james-andrew-lewis', 'James Andrew Lewis', '詹姆斯·刘易斯', 'Senior fellow, CSIS, Washington'),
  person('liu-zhengrong', 'Liu Zhengrong', '刘正荣', 'Deputy director general, Internet Affairs Bureau'),
];

const term = (
  id: string,
  label: string,
  kind: Term['kind'],
  gloss: string,
  more: Partial<Term> = {},
): Term => ({
  id,
  label,
  kind,
  gloss,
  forms: [{ text: label }],
  mark: 'always',
  ...more,
});

const terms: Term[] = [
  term(
    'cyber-sovereignty',
    'cyber sovereignty',
    'concept',
    'The claim that each state governs the internet within its borders, by its own laws and as it sees fit.',
    {
      forms: [
        { text: 'cyber sovereignty' },
        { text: 'Internet sovereignty' },
        { text: 'sovereignty on the Internet' },
        { text: '网络主权', lang: 'zh' },
      ],
      related: ['cyberspace-governance', 'multilateralism'],
      zh: { label: '网络主权', gloss: '主张各国依本国法律、按自己的方式治理境内网络空间。' },
    },
  ),
  term('cyberspace-governance', 'cyberspace governance', 'concept', 'How cyberspace is ruled, and by whom.'),
  term('multilateralism', 'multilateralism', 'concept', 'States settling matters together.'),
  term(
    'china-cybersecurity-week',
    'China Cybersecurity Week',
    'programme',
    'A yearly week of fairs and talks in China about staying safe online.',
  ),
];

const xi = {
  lang: 'en',
  speaker: 'xi-jinping',
  role: 'President of China',
  occasion: 'congratulatory message to the first World Internet Conference',
  form: 'written message',
  terms: ['cyber-sovereignty', 'multilateralism'],
  rendering: 'xi-2014-wic-message',
  zh: { role: '国家主席', occasion: '致首届世界互联网大会的贺词' },
} as const;

const quotations: Pack['quotations'] = [
  {
    ...xi,
    terms: [...xi.terms],
    id: 'xi-2014-wic-message-a',
    text: 'Following the principle of mutual respect and mutual trust, China is ready to work with other countries to deepen international cooperation, respect sovereignty on the Internet, uphold cybersecurity, and jointly build a cyberspace of peace, security, openness and cooperation, and an international Internet governance system of multilateralism, democracy and transparency',
    said: {
      date: '2014-11-19',
      basis: 'derived',
      why: 'the report, of Thursday 20 November 2014, says “on Wednesday”.',
    },
    source: 'china-daily-2014-11-20',
    locator: 'paragraph 3',
    repairs: ['the comma before “Xi said” is dropped.'],
  },
  {
    ...xi,
    terms: [...xi.terms],
    id: 'xi-2014-wic-message-b',
    text: 'China stands ready to work with countries around the world to enhance international cooperation on the basis of mutual respect and trust, respect cyber sovereignty, uphold cybersecurity, and work together to foster a peaceful, secure, open and cooperative cyberspace and put in place a multilateral, democratic and transparent global internet governance system.',
    said: { date: '2014-11-19', basis: 'stated' },
    source: 'china-daily-2019-10',
    locator: 'box',
  },
  {
    id: 'cao-2023-method',
    text: 'With different conditions, political systems, cultural backgrounds and laws, every country has the right to choose its own method of cyberspace governance',
    lang: 'en',
    speaker: 'cao-shumin',
    role: 'Vice-minister, Cyberspace Administration of China',
    form: 'news conference',
    said: {
      date: '2023-03?',
      basis: 'inferred',
      why: 'the article says “a recent news conference” about a white paper issued on 16 March.',
    },
    source: 'china-daily-2023-04-03',
    locator: 'paragraph 5',
    terms: ['cyber-sovereignty', 'cyberspace-governance'],
    fragment: true,
    zh: { role: '国家互联网信息办公室副主任' },
  },
  {
    id: 'lewis-2014-role',
    text: 'China has to think about what role it wants to play internationally. The EU, US, China, Russia, Brazil and Germany-there are six players that will shape the Internet in the world and China is clearly one of them, but it is not alone.',
    lang: 'en',
    speaker: 'james-andrew-lewis',
    role: 'Senior fellow, CSIS, Washington',
    form: 'remark',
    source: 'china-daily-2014-11-20',
    locator: 'paragraph 12',
    terms: ['cyber-sovereignty'],
  },
  {
    id: 'lu-2014-bottom-line',
    text: "but our bottom line is that everyone who comes should abide by Chinese laws. We won't allow anyone to come and enter our market, earn money from consumers, but damage our country.",
    lang: 'en',
    speaker: 'lu-wei',
    role: 'Director, Cyberspace Administration of China',
    form: 'news conference',
    said: { date: '2014-10-30', basis: 'derived', why: 'the report, of Friday, says “on Thursday”.' },
    source: 'china-daily-2014-10-31',
    locator: 'paragraph 4',
    terms: ['cyber-sovereignty'],
    fragment: true,
    via: 'Xinhua',
  },
  {
    id: 'liu-2010-sovereignty',
    text: 'Internet sovereignty of each country needs to be respected',
    lang: 'en',
    speaker: 'liu-zhengrong',
    role: 'Deputy director general, Internet Affairs Bureau, State Council Information Office',
    form: 'speech',
    said: { date: '2010-05-04', basis: 'stated' },
    source: 'afp-2010-05-04',
    locator: 'paragraph 5',
    terms: ['cyber-sovereignty'],
    fragment: true,
    zh: { role: '国务院新闻办公室网络局副局长' },
  },
];

const events: Pack['events'] = [
  {
    id: 'attacks-2014',
    text: 'More than 10,000 Chinese websites are attacked every month, about 80 percent of them government sites.',
    date: { date: '2014-10-30', basis: 'stated' },
    claimedBy: 'lu-wei',
    terms: ['cyber-sovereignty'],
    source: 'china-daily-2014-10-31',
    locator: 'paragraph 9',
  },
  {
    id: 'week-2019',
    text: 'The year’s week opens in Tianjin, with a written instruction from Xi Jinping.',
    date: { date: '2019-09?', basis: 'inferred', why: 'the undated article says “last month”.' },
    terms: ['china-cybersecurity-week'],
    source: 'china-daily-2019-10',
    locator: 'paragraph 2',
  },
  {
    id: 'week-first',
    text: 'The week-long campaign is held for the first time.',
    date: { date: '2014', basis: 'stated' },
    terms: ['china-cybersecurity-week'],
    source: 'china-daily-2019-10',
    locator: 'paragraph 3',
  },
];

export const samplePack: Pack = {
  format: 1,
  id: 'sample',
  title: 'Sample',
  sources,
  people,
  terms,
  quotations,
  events,
};
export const sample: CorpusRecord = createRecord(samplePack);
