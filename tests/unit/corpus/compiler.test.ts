import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../corpus/compiler/compile-pack.ts';
import { formatFault } from '../../../corpus/compiler/fault.ts';
import { parsePack } from '../../../corpus/pack/parse-pack.ts';
import { goodFiles, withEdit, withFiles } from './compiler-fixture.ts';

function faultsOf(files: Parameters<typeof compilePack>[0]): string[] {
  const { pack, faults } = compilePack(files);
  expect(pack === undefined).toBe(faults.length > 0);
  return faults.map(formatFault);
}

/** Path, what stands there, what is written instead, the fault's line, a part of its message. */
type Case = [path: string, from: string, to: string, line: number, message: string];

const shape: Case[] = [
  ['pack.yaml', 'title: A small pack', 'name: x', 2, 'no field “name” here'],
  ['quotations/gazette.yaml', 'speaker: ada-doe', 'speeker: ada-doe', 4, 'did you mean “speaker”?'],
  ['quotations/gazette.yaml', '  lang: en\n', '', 1, '“lang” is missing: add it'],
  ['quotations/gazette.yaml', 'form: speech', 'form: song', 6, 'write one of speech, keynote'],
  ['quotations/gazette.yaml', 'id: doe-b', 'id: Doe B', 12, 'lower-case words'],
  ['quotations/gazette.yaml', 'terms: [cyber-order]', 'terms: cyber-order', 10, 'write a list'],
  ['quotations/gazette.yaml', ', why: The source says Wednesday.', '', 7, 'say why'],
  ['people.yaml', 'at: 2014-11-20', 'at: 2014', 6, 'put it in quotes ("2014")'],
  ['people.yaml', 'at: 2014-11-20', 'at: 20 Nov 2014', 6, 'EDTF date such as'],
  ['sources.yaml', 'language: en', 'author: [{ name: Roe }]\n  language: en', 7, 'is no name'],
  [
    'sources.yaml',
    '{ rights: Gazette }',
    '{ rights: Gazette, headline: Ministers Shout }',
    1,
    'has the words of the title',
  ],
  ['terms/terms.yaml', 'case: exact', 'case: upper', 7, 'write exact'],
  ['events/gazette.yaml', '- id: conference', 'id: conference', 1, ''],
];

const references: Case[] = [
  ['quotations/gazette.yaml', 'speaker: ada-doe', 'speaker: ada-do', 4, 'did you mean “ada-doe”?'],
  ['quotations/gazette.yaml', 'source: gazette', 'source: herald', 8, 'no source has the id “herald”'],
  ['quotations/gazette.yaml', '[cyber-order]', '[cyber-order, nowhere-known]', 10, 'no term has the id'],
  ['people.yaml', 'source: gazette', 'source: herald', 7, 'no source has the id'],
  ['terms/terms.yaml', 'related: [ada-doe]', 'related: [jo-roe]', 9, 'no term has the id'],
  ['terms/terms.yaml', 'person: ada-doe', 'person: jo-roe', 13, 'no person has the id'],
  ['terms/terms.yaml', 'ada-doe] }', 'first-conference] }', 7, 'no term has the id'],
  ['events/gazette.yaml', 'claimedBy: ada-doe', 'claimedBy: jo-roe', 4, 'no person has the id'],
  ['quotations/gazette.yaml', 'id: doe-b', 'id: doe-a', 12, 'is taken (quotations/gazette.yaml:1)'],
  ['people.yaml', 'names: [Ada Doe, A. Doe]', 'names: [A. Doe]', 3, 'add the main name'],
  ['terms/terms.yaml', '  person: ada-doe\n', '', 12, 'whom it names'],
  ['terms/terms.yaml', 'kind: person', 'kind: place', 13, 'belongs to terms of kind person'],
  ['quotations/gazette.yaml', '  rendering: doe\n', '', 20, 'has no other quotation'],
];

const dates: Case[] = [
  ['events/gazette.yaml', 'date: 2014-11,', 'date: 2014-02-30,', 3, 'no date 2014-02-30'],
  ['events/gazette.yaml', 'date: 2014-11,', 'date: 2014-02-29,', 3, 'no date 2014-02-29'],
  ['events/gazette.yaml', 'date: 2014-11,', 'date: 2014-21,', 3, 'no date 2014-21'],
  ['quotations/gazette.yaml', 'date: 2014-11-19', "date: '2014-11-19?'", 7, 'is uncertain, but “derived”'],
  ['events/gazette.yaml', 'date: 2014-11,', "date: '2014~',", 3, 'is uncertain, but “stated”'],
  ['quotations/gazette.yaml', 'date: 2014-11-19', 'date: 2014-11-21', 7, 'was published 2014-11-20'],
  ['sources.yaml', '[[2014, 11, 20]]', '[[2014, 11, 2]]', 5, '{date-parts: [[2014, 11, 20]]}'],
  ['sources.yaml', ', circa: true', '', 12, '{date-parts: [[2019, 10]], circa: true}'],
];

const texts: Case[] = [
  ['quotations/gazette.yaml', 'Order is what we need online.', '“Order is what we need.”', 2, 'begins with'],
  ['quotations/gazette.yaml', 'Order is what we need online.', 'Order is what we need.”', 2, 'ends with'],
  ['quotations/gazette.yaml', 'what we need', 'what  we need', 2, 'two spaces'],
  ['quotations/gazette.yaml', 'what we need', '[what](#) we need', 2, 'a link left'],
  ['events/gazette.yaml', 'was held', '[was](/x) held', 2, 'a link left'],
];

const forms: Case[] = [
  ['terms/terms.yaml', '- text: Ada Doe', '- text: Ada – Doe', 16, 'a dash between words'],
  ['terms/terms.yaml', '- text: Ada Doe', '- text: Cyber-Orders', 16, 'is a form of “cyber-order”, too'],
  ['terms/terms.yaml', '- text: Ada Doe', '- text: co', 16, 'is a form of “cyber-order”, too'],
  [
    'terms/terms.yaml',
    '  - text: Ada Doe',
    '  - text: Ada Doe\n  notIn: [Ada]',
    17,
    'holds no form of this term',
  ],
  [
    'terms/terms.yaml',
    '  - text: Ada Doe',
    '  - text: Ada Doe\n  notIn: [Cyber-Orders]',
    17,
    'is a form of “cyber-order”',
  ],
  ['terms/terms.yaml', '- text: cyber order', '- text: cyber order\n    - text: Cyber-orders', 7, 'keep the'],
];

describe('a pack compiled from files', () => {
  it('holds what the files say, and is taken in again', () => {
    const { pack, faults } = compilePack(withFiles({ 'README.md': 'For people.' }));
    expect(faults).toEqual([]);
    expect(pack).toMatchObject({ format: 1, id: 'small', title: 'A small pack' });
    expect(pack?.quotations.map(({ id }) => id)).toEqual(['doe-a', 'doe-b']);
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  it.each([...shape, ...references, ...dates, ...texts, ...forms])(
    'refuses in %s for “%s” the text “%s”, at line %i',
    (path, from, to, line, message) => {
      const faults = faultsOf(withEdit(path, from, to));
      expect(faults.filter((fault) => fault.startsWith(`${path}:${line}: `)).join()).toContain(message);
    },
  );

  it('sets beside a remark what it says in Chinese, wherever the remark stands', () => {
    const remarks = `- text: The source says Wednesday.
  zh: 出处称“星期三”。
- text: paragraph 3
  zh: 第3段
`;
    const { pack, faults } = compilePack(withFiles({ 'remarks.yaml': remarks }));
    expect(faults).toEqual([]);
    expect(pack?.quotations[0]?.said?.zh).toEqual({ why: '出处称“星期三”。' });
    expect(pack?.events[0]?.zh).toEqual({ locator: '第3段' });
    expect(pack?.sources[1]?.issuedBasis.zh).toBeUndefined();
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  it.each([
    ['- text: The source says Thursday.\n  zh: 某\n', /^remarks.yaml:1: no record has this remark/],
    [
      '- text: paragraph 3\n  zh: 第3段\n- text: paragraph 3\n  zh: 三\n',
      /^remarks.yaml:3: this remark is translated in line 1/,
    ],
    ['- text: paragraph 3\n', /^remarks.yaml:1: “zh” is missing/],
  ])('refuses the translations %j', (text, fault) => {
    expect(faultsOf(withFiles({ 'remarks.yaml': text }))).toEqual([expect.stringMatching(fault)]);
  });

  it('reports all faults at once, by file and line', () => {
    const faults = faultsOf(
      withFiles({
        'people.yaml': goodFiles['people.yaml']?.replace('  name: Ada Doe\n', '  nam: 1\n  nick: 2\n'),
        'events/gazette.yaml': goodFiles['events/gazette.yaml']?.replace('date: 2014-11', 'date: 2014-13'),
        'notes.txt': '',
      }),
    );
    expect(faults).toEqual([
      'events/gazette.yaml:3: the calendar has no date 2014-13: correct it',
      expect.stringMatching(/^notes.txt:1: a pack has no such file/),
      'people.yaml:1: “name” is missing: add it',
      'people.yaml:2: no field “nam” here: did you mean “name”?',
      expect.stringMatching(/^people.yaml:3: no field “nick” here/),
    ]);
  });

  it.each([
    ['people.yaml', '- id: a\n  id: b\n', /^people.yaml:2: this field stands twice/],
    ['people.yaml', '- id: a\n  name: "A\n', /^people.yaml:2: not valid YAML/],
    ['people.yaml', '- id: *a\n', /^people.yaml:1: Unresolved alias/],
    ['terms/more.yml', '- id: a\n', /^terms\/more.yml:1: a pack has no such file/],
    ['pack.yaml', undefined, /^pack.yaml:1: a pack needs this file/],
  ])('refuses %s where it says %j', (path, text, fault) => {
    expect(faultsOf(withFiles({ [path]: text }))).toContainEqual(expect.stringMatching(fault));
  });

  it.each([
    ['quotations/gazette.yaml', 'Order is what we need online.', '“Order” is what they call ‘law’'],
    ['quotations/gazette.yaml', 'Order is what we need online.', 'we need the order of other countries’'],
    ['events/gazette.yaml', 'claimedBy: ada-doe', 'claimedBy: experts'],
    ['terms/terms.yaml', '- text: Ada Doe', '- { text: CO, case: exact, context: [herald] }'],
    ['terms/terms.yaml', '- text: Ada Doe', '- { text: Co, case: exact }'],
    ['quotations/gazette.yaml', 'date: 2014-11-19', 'date: 2014-11'],
  ])('lets pass in %s for “%s” the text “%s”', (path, from, to) => {
    expect(faultsOf(withEdit(path, from, to))).toEqual([]);
  });

  it('asks that a rendering group has one speaker', () => {
    const roe = '- { id: jo-roe, name: Jo Roe, names: [Jo Roe], roles: [] }\n';
    const files = withFiles({
      'people.yaml': `${goodFiles['people.yaml']}${roe}`,
      'quotations/gazette.yaml': goodFiles['quotations/gazette.yaml']?.replace('ada-doe', 'jo-roe'),
    });
    expect(faultsOf(files)).toEqual([
      expect.stringContaining('gazette.yaml:15: rendering “doe” has another'),
    ]);
  });
});
