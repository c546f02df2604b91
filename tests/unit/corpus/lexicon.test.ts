import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../corpus/lexicon/compile-lexicon.ts';
import { createLexicon } from '../../../corpus/lexicon/create-lexicon.ts';
import { marksOf, term, wordsMarked } from './lexicon-fixture.ts';

const field = [
  term('cyber-sovereignty', ['cyber sovereignty', { text: '网络主权', lang: 'zh' }]),
  term('world-internet-conference', ['World Internet Conference']),
  term('internet-governance', ['internet governance']),
  term('cyberattack', ['cyberattack', 'cyber attack']),
  term('hostile-force', ['hostile force', 'foreign policy']),
  term('5g', ['5G', { text: '5G 网络', lang: 'zh' }]),
  term('e-commerce', ['e-commerce']),
  term('internet-plus', ['Internet Plus', 'Internet+']),
  term('xi-jinping', ['Xi Jinping', { text: 'Xi', case: 'exact' }], { kind: 'person' }),
  term('li-qiang', ['Li Qiang'], { kind: 'person' }),
  term('wuzhen', ['Wuzhen'], { kind: 'place' }),
  term('ai', [{ text: 'AI', case: 'exact' }]),
  term('rights', ["people's rights"]),
  term('cafe', ['café society', 'office file']),
  term('us', ['U.S. Congress', 'AT&T']),
];

describe('a form stands on the page', () => {
  it.each([
    ['Cyber Sovereignty and CYBER SOVEREIGNTY', ['Cyber Sovereignty', 'CYBER SOVEREIGNTY']],
    ['cyber-sovereignty', ['cyber-sovereignty']],
    ['cyber\u2010sovereignty, cyber\u2011sovereignty', ['cyber\u2010sovereignty', 'cyber\u2011sovereignty']],
    ['cyber–sovereignty', ['cyber–sovereignty']],
    ['cyber\u00a0sovereignty cyber\u202fsovereignty', ['cyber\u00a0sovereignty', 'cyber\u202fsovereignty']],
    ['cyber\n\t  sovereignty', ['cyber\n\t  sovereignty']],
    ['cyber-\nsovereignty', ['cyber-\nsovereignty']],
    ['cy\u00adber\u00ad sove\u200breignty\u00ad!', ['cy\u00adber\u00ad sove\u200breignty']],
    ['(“cyber sovereignty”)', ['cyber sovereignty']],
    ['Xi’s cyber sovereignty’s end, Xi Jinping\u2019s', ['Xi', 'cyber sovereignty', 'Xi Jinping']],
    ["XI JINPING'S speech", ['XI JINPING']],
    ['two cyberattacks and cyber-attacks’ cost', ['cyberattacks', 'cyber-attacks']],
    ['Hostile forces; foreign policies', ['Hostile forces', 'foreign policies']],
    ['three AIs', ['AIs']],
    ['维护网络主权的原则', ['网络主权']],
    ['发展5G网络和5G 网络，还有5G。', ['5G网络', '5G 网络', '5G']],
    ['ecommerce, E-Commerce, e commerce', ['E-Commerce', 'e commerce']],
    ['Internet+ and Internet Plus, Internet-Plus', ['Internet+', 'Internet Plus', 'Internet-Plus']],
    ['the people’s rights', ['people’s rights']],
    [
      'cafe\u0301 society; CAFÉ SOCIETY; cafe society',
      ['cafe\u0301 society', 'CAFÉ SOCIETY', 'cafe society'],
    ],
    ['o\ufb03ce \ufb01le', ['o\ufb03ce \ufb01le']],
    ['ｃｙｂｅｒ　ｓｏｖｅｒｅｉｇｎｔｙ', ['ｃｙｂｅｒ　ｓｏｖｅｒｅｉｇｎｔｙ']],
    ['𝐂𝐲𝐛𝐞𝐫 sovereignty😀', ['𝐂𝐲𝐛𝐞𝐫 sovereignty']],
    ['👩‍💻cyber sovereignty👍🏽', ['cyber sovereignty']],
    ['cyber sovereignty² and Internet Plus™', ['cyber sovereignty', 'Internet Plus']],
    ['the U.S. Congress and AT&T', ['U.S. Congress', 'AT&T']],
  ])('%s', (text, words) => {
    expect(wordsMarked(field, text)).toEqual(words);
  });
});

describe('what only looks like a form is left alone', () => {
  it.each([
    ['cybersovereignty', 'no joint'],
    ['cyber, sovereignty; cyber. Sovereignty', 'a comma or full stop between'],
    ['cyber/sovereignty', 'a slash'],
    ['cyber – sovereignty and cyber — sovereignty, cyber—sovereignty', 'a dash as punctuation'],
    ['cyber - sovereignty, cyber--sovereignty', 'a typed dash'],
    ['megacyber sovereignty', 'part of a word before'],
    ['cyber sovereigntyless', 'part of a word behind'],
    ['cyber_sovereignty and x_Wuzhen', 'names in code'],
    ["Xi’an and Xi\u00ad'an", 'a word that goes on behind the apostrophe'],
    ['O’Wuzhen', 'a word that began before the apostrophe'],
    ['5.5G, 3,5G and 5G2', 'another number'],
    ['XI and xi and Ai', 'other capitals than the exact ones'],
    ['Wuzhens and Li Qiangs', 'plurals of people and places'],
    ['AIS', 'a capital S is not the plural of an exact form'],
    ['hostile force\u0301d', 'an accent within a longer word'],
    ['网络 安全 主权', 'other characters between'],
  ])('%s (%s)', (text) => {
    expect(wordsMarked(field, text)).toEqual([]);
  });
});

describe('where forms overlap', () => {
  const terms = [
    term('internet', ['internet']),
    term('conference', ['World Internet Conference']),
    term('organization', ['World Internet Conference Organization Committee']),
    term('week', ['Conference week']),
  ];

  it('takes the leftmost, then the longest, and never two at one place', () => {
    expect(marksOf(terms, 'the World Internet Conference week, World Internet, Conference week')).toEqual([
      ['World Internet Conference>conference', 'Internet>internet', 'Conference week>week'],
    ]);
  });

  it('falls back to the shorter form where the longer one breaks off', () => {
    expect(marksOf(terms, 'World Internet Conference Organization')).toEqual([
      ['World Internet Conference>conference'],
    ]);
  });
});

describe('words that hold a form and mean something else', () => {
  const law = term('law', [{ text: '安全法', lang: 'zh' }], { notIn: ['安全法治', '国安全法'] });
  const also = term('rule-of-law', [{ text: '法治', lang: 'zh' }]);

  it.each([
    ['依据安全法规定', ['安全法']],
    ['推进安全法治建设', []],
    ['各国安全法', []],
    ['安全法治，安全法，法治', ['安全法', '法治']],
  ])('%s', (text, marked) => {
    expect(wordsMarked([law, also], text)).toEqual(marked);
  });
});

describe('where forms coincide', () => {
  it('prefers the one with exact case, then the one with context', () => {
    const terms = [
      term('a-any', ['first light']),
      term('b-exact', [{ text: 'First Light', case: 'exact' }]),
      term('c-context', [{ text: 'first light', context: ['interpol'] }]),
    ];
    expect(marksOf(terms, 'First Light, first light', 'Interpol', 'first light')).toEqual([
      ['First Light>b-exact', 'first light>a-any'],
      [],
      ['first light>c-context'],
    ]);
  });

  it('never takes a part of one character for a form', () => {
    // U+FDFA is a whole sentence in one sign; these are two words out of it.
    expect(wordsMarked([term('a', ['الله عليه'])], 'ﷺ')).toEqual([]);
  });
});

describe('gates', () => {
  const gated = [
    term('sovereignty', ['cyber sovereignty']),
    term('cybersecurity', ['cybersecurity'], { mark: 'in-context' }),
    term('cac', [{ text: 'CAC', case: 'exact', context: ['cyberspace-administration', 'watchdog'] }]),
    term('cyberspace-administration', ['Cyberspace Administration'], { mark: 'never' }),
    term('cac-rules', ['CAC rule'], { mark: 'in-context' }),
    term('summit', [{ text: 'the summit', context: ['cac'] }]),
  ];

  it('keeps words of general news unmarked on a page without the field', () => {
    expect(marksOf(gated, 'Kaspersky sells cybersecurity. The CAC 40 fell at the summit.')).toEqual([[]]);
  });

  it('opens for in-context terms as soon as an always term was read, for the whole of its text', () => {
    expect(marksOf(gated, 'cybersecurity', 'cybersecurity, cyber sovereignty', 'cybersecurity')).toEqual([
      [],
      ['cybersecurity>cybersecurity', 'cyber sovereignty>sovereignty'],
      ['cybersecurity>cybersecurity'],
    ]);
  });

  it.each(['Cyberspace Administration', 'the watchdog’s', 'two watchdogs'])(
    'opens with its context: %s',
    (context) => {
      expect(marksOf(gated, 'the CAC', context, 'the CAC')[2]).toEqual(['CAC>cac']);
    },
  );

  it('opens through a chain: an ambiguous form counts as context only once it counts itself', () => {
    expect(marksOf(gated, 'CAC, the summit')).toEqual([[]]);
    expect(marksOf(gated, 'At the summit the CAC, a watchdog')).toEqual([['the summit>summit', 'CAC>cac']]);
  });

  it('does not let a closed form hide a shorter one', () => {
    const terms = [
      ...gated,
      term('china', ['China']),
      term('china-daily', ['China Daily'], { mark: 'in-context' }),
    ];
    const alone = terms.filter(({ id }) => id !== 'china');
    expect(marksOf(alone, 'China Daily')).toEqual([[]]);
    expect(marksOf(terms, 'China Daily')).toEqual([['China Daily>china-daily']]);
    const contextual = [
      term('china', ['China']),
      term('daily', [{ text: 'China Daily', context: ['newspaper'] }]),
    ];
    expect(marksOf(contextual, 'China Daily', 'a newspaper', 'China Daily')).toEqual([
      ['China>china'],
      [],
      ['China Daily>daily'],
    ]);
  });

  it('needs both for a gated form of an in-context term', () => {
    const terms = [
      term('sovereignty', ['cyber sovereignty']),
      term('kaspersky', ['Kaspersky', { text: 'the company', context: ['kaspersky'] }], {
        mark: 'in-context',
      }),
    ];
    expect(marksOf(terms, 'Kaspersky, the company')).toEqual([[]]);
    expect(marksOf(terms, 'cyber sovereignty', 'the company', 'Kaspersky', 'the company')).toEqual([
      ['cyber sovereignty>sovereignty'],
      [],
      ['Kaspersky>kaspersky'],
      ['the company>kaspersky'],
    ]);
  });

  it('says when a text is worth finding in again', () => {
    const lexicon = createLexicon(compileLexicon(gated));
    const gates = lexicon.createGates();
    expect(lexicon.find('no such word', gates)).toEqual({ matches: [], waiting: false });
    expect(lexicon.find('cybersecurity', gates)).toEqual({ matches: [], waiting: true });
    const before = gates.version;
    lexicon.find('cyber sovereignty', gates);
    expect(gates.version).toBeGreaterThan(before);
    expect(lexicon.find('cybersecurity', gates)).toMatchObject({
      matches: [{ start: 0, end: 13 }],
      waiting: false,
    });
  });

  it('keeps pages apart', () => {
    const lexicon = createLexicon(compileLexicon(gated));
    lexicon.find('cyber sovereignty', lexicon.createGates());
    expect(lexicon.find('cybersecurity', lexicon.createGates()).matches).toEqual([]);
  });
});

describe('the compiled buffer', () => {
  it('is the same whatever the order of terms', () => {
    expect(compileLexicon([...field].reverse())).toEqual(compileLexicon(field));
  });

  it('opens from a buffer, and from bytes that stand askew in a larger one', () => {
    const bytes = compileLexicon(field);
    const askew = new Uint8Array(bytes.length + 3);
    askew.set(bytes, 3);
    for (const buffer of [bytes.slice().buffer, askew.subarray(3)]) {
      const lexicon = createLexicon(buffer);
      expect(lexicon.find('in Wuzhen', lexicon.createGates()).matches).toEqual([
        { start: 3, end: 9, termId: 'wuzhen' },
      ]);
    }
  });

  it('refuses what is no lexicon, of another version, or cut short', () => {
    const bytes = compileLexicon(field);
    const newer = bytes.slice();
    newer[4] = 99;
    expect(() => createLexicon(new TextEncoder().encode('{"terms":[]}'.repeat(30)))).toThrow(
      /not a compiled lexicon/,
    );
    expect(() => createLexicon(new Uint8Array(3))).toThrow(/too short/);
    expect(() => createLexicon(newer)).toThrow(/version 99/);
    expect(() => createLexicon(bytes.slice(0, -4))).toThrow(/damaged/);
  });

  it.each(['…—…'.slice(1, 1), '\u200b', 'cyber – sovereignty', 'cyber--sovereignty', 'x'.repeat(65)])(
    'refuses a form that could never be found: %j',
    (form) => {
      expect(() => compileLexicon([term('a', [form])])).toThrow(RangeError);
    },
  );

  it('finds nothing when empty', () => {
    expect(marksOf([], 'cyber sovereignty')).toEqual([[]]);
  });

  it('takes at most 40 bytes a term, ids and all, at 50,000 terms of two or three words', () => {
    const word = (index: number) => `w${((index % 20_000) * 7919).toString(36)}xyz`;
    const terms = Array.from({ length: 50_000 }, (_, index) => {
      const words = [word(index), word(index * 31 + Math.floor(index / 7)), word(index * 17)];
      return term(`t${index}`, [words.slice(index % 2).join(' ')]);
    });
    const bytes = compileLexicon(terms);
    expect(bytes.length / terms.length).toBeLessThan(40);
    const lexicon = createLexicon(bytes);
    const { text = '' } = terms.at(-1)?.forms[0] ?? {};
    expect(lexicon.find(`a ${text}!`, lexicon.createGates()).matches[0]?.termId).toBe('t49999');
  }, 60_000);
});
