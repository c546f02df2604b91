import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseFormKey } from '../../../corpus/compiler/form-key.ts';
import { compileLexicon } from '../../../corpus/lexicon/compile-lexicon.ts';
import { createLexicon } from '../../../corpus/lexicon/create-lexicon.ts';
import type { Form, Term } from '../../../corpus/pack/schema.ts';
import { term } from './lexicon-fixture.ts';
import { referenceMatches } from './lexicon-reference.ts';

/** For a machine busy with other things. */
const PATIENCE = 60_000;

const word = fc.constantFrom(
  'cyber',
  'space',
  'Xi',
  's',
  'file',
  'policy',
  'box',
  '5G',
  '2',
  'AI',
  'e',
  '网',
  '络',
  '主',
);
const joint = fc.constantFrom(' ', '-', ' ', ' ', '');
const formText = fc
  .array(fc.tuple(word, joint), { minLength: 1, maxLength: 3 })
  .map((parts) =>
    parts.map(([text, between], index) => (index > 0 ? (between || ' ') + text : text)).join(''),
  );
/** What is a form of some term can't be what no form counts in: the compiler refuses it. */
function withoutForms(terms: Term[]): Term[] {
  const key = (text: string) => looseFormKey({ text }).replaceAll(' ', '');
  const forms = new Set(terms.flatMap((each) => each.forms.map(({ text }) => key(text))));
  return terms.map((each) => ({ ...each, notIn: each.notIn?.filter((text) => !forms.has(key(text))) }));
}
const ids = ['alpha', 'beta', 'gamma', 'delta'];
const form: fc.Arbitrary<Form> = fc.record(
  {
    text: fc.oneof(
      { weight: 6, arbitrary: formText },
      { weight: 1, arbitrary: fc.constantFrom("Xi's space", '5G+', 'e.e') },
    ),
    lang: fc.constantFrom('en', 'zh'),
    case: fc.constant('exact' as const),
    context: fc.uniqueArray(fc.constantFrom('alpha', 'gamma', 'box', 'cyber space', '网络'), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { requiredKeys: ['text'] },
);
const lexiconTerms: fc.Arbitrary<Term[]> = fc
  .tuple(...ids.map(() => fc.array(form, { minLength: 1, maxLength: 3 })))
  .chain((forms) =>
    fc.tuple(
      ...forms.map((own, index) =>
        fc
          .record({
            mark: fc.constantFrom(
              'always' as const,
              'always' as const,
              'in-context' as const,
              'never' as const,
            ),
            kind: fc.constantFrom('concept' as const, 'person' as const),
            notIn: fc.array(formText, { maxLength: 2 }),
          })
          .map((more) => term(ids[index] ?? '', own, more)),
      ),
    ),
  )
  .map(withoutForms);

const piece = fc.oneof(
  { weight: 8, arbitrary: word },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        'CYBER',
        'xi',
        'policies',
        'boxes',
        'AIs',
        'AIS',
        'files',
        'ﬁle',
        'ｃyber',
        'spacé',
        'cybe\u0301r',
        'cy\u00adber',
        '５Ｇ',
        '5\u200bG',
      ],
    ),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ' ',
      ' ',
      ' ',
      '-',
      '\u00a0',
      '\n',
      '  ',
      '\u2009',
      '–',
      ' – ',
      ' - ',
      '- ',
      ' -',
      '--',
      '—',
      '‑',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '’s ',
      "'s",
      "' ",
      '’',
      ', ',
      '. ',
      '.',
      '/',
      '+',
      '_',
      '“',
      '\u00ad',
      '\u200b',
      '\u0301',
      '😀',
      'x',
      '7',
      'й',
    ),
  },
);
const blocks = fc.array(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  { minLength: 1, maxLength: 3 },
);

describe('the lexicon and a slow and obvious matcher', () => {
  it(
    'mark the same places for the same terms, block by block, whatever gates the terms have',
    () => {
      fc.assert(
        fc.property(lexiconTerms, blocks, (terms, texts) => {
          const lexicon = createLexicon(compileLexicon(terms));
          const gates = lexicon.createGates();
          const expected = referenceMatches(terms, texts);
          texts.forEach((text, index) => {
            const { matches } = lexicon.find(text, gates);
            const places = matches.map(({ start, end }) => [start, end]);
            expect(places).toEqual(expected[index]?.matches.map(({ start, end }) => [start, end]));
            matches.forEach(({ termId }, each) => {
              expect(expected[index]?.matches[each]?.termIds).toContain(termId);
            });
          });
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );
});

/** Letters alone, as a form and a text may be compared whatever stands between and over them. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\s\-‐‑–]/gu, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase();
}

describe('every match', () => {
  const forms = ['cyber sovereignty', 'office file', '5G 网络', 'naïve café', 'policy'];
  const lexicon = createLexicon(compileLexicon(forms.map((text, index) => term(`t${index}`, [text]))));
  const decoration = fc.constantFrom(
    '\u0301',
    '\u00ad',
    '\u200b',
    '\ufe0f',
    '😀',
    '𝐚',
    'ﬁ',
    'Ａ',
    '\ud83d',
    '\udc00',
    'ﷺ',
    'が',
    '한',
  );
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    decoration,
    fc.constantFrom(' ', '-', '(', '’s '),
  );
  const decorated = fc
    .tuple(
      fc.constantFrom(...forms, 'POLICIES', 'oﬃce ﬁles', 'ｃｙｂｅｒ sovereignty'),
      fc.array(fc.tuple(fc.nat(20), decoration), { maxLength: 3 }),
    )
    .map(([text, marks]) =>
      marks.reduce((done, [at, mark]) => done.slice(0, at) + mark + done.slice(at), text),
    );

  it(
    'is exactly the characters of a form, in any text',
    () => {
      fc.assert(
        fc.property(fc.array(fc.oneof(noise, decorated), { maxLength: 8 }), (pieces) => {
          const text = pieces.join('');
          for (const { start, end, termId } of lexicon.find(text, lexicon.createGates()).matches) {
            const form = bare(forms[Number(termId.slice(1))] ?? '');
            const found = bare(text.slice(start, end));
            expect([form, `${form}s`, form.replace(/y$/, 'ies')]).toContain(found);
            expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
            expect(text.slice(end)).not.toMatch(/^[\u0300-\u036f\ufe0f]/);
          }
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );

  it('is found again where it stood, whatever harmless marks are strewn in', () => {
    const harmless = fc.array(fc.tuple(fc.nat(20), fc.constantFrom('\u00ad', '\u200b', '\u2060', '\u0323')), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.constantFrom('cyber sovereignty', 'policy', '5G网络'), harmless, (form, marks) => {
        const text = marks.reduce<string>(
          (done, [at, mark]) => done.slice(0, at + 1) + mark + done.slice(at + 1),
          form,
        );
        const [match] = lexicon.find(`x: ${text} y`, lexicon.createGates()).matches;
        expect(match?.start).toBe(3);
        expect(bare(`x: ${text} y`.slice(3, match?.end))).toBe(bare(form));
      }),
    );
  });
});
