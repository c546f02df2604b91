import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownRows } from '../../../components/wordings/shown-rows.ts';
import { compareWordings, type Run } from '../../../corpus/wordings/compare-wordings.ts';

const printed =
  'Following the principle of mutual respect and mutual trust, China is ready to work with other countries to deepen international cooperation, respect sovereignty on the Internet, uphold cybersecurity, and jointly build a cyberspace of peace, security, openness and cooperation';
const reprinted =
  'China stands ready to work with countries around the world to enhance international cooperation on the basis of mutual respect and trust, respect cyber sovereignty, uphold cybersecurity, and work together to foster a peaceful, secure, open and cooperative cyberspace';

const plain = (runs: Run[]) => runs.map((run) => run.text).join('');
/** With what differs in brackets. */
const marked = (runs: Run[]) =>
  runs.map((run) => (run.differs ? `[${run.text.trim()}]` : run.text.trim())).join(' ');

describe('two wordings of one statement', () => {
  const rows = compareWordings(printed, reprinted);

  test('stand clause beside clause, an added clause alone', () => {
    expect(rows.map(({ left, right }) => [plain(left).trim(), plain(right).trim()])).toEqual([
      ['Following the principle of mutual respect and mutual trust,', ''],
      [
        'China is ready to work with other countries to deepen international cooperation,',
        'China stands ready to work with countries around the world to enhance international cooperation on the basis of mutual respect and trust,',
      ],
      ['respect sovereignty on the Internet,', 'respect cyber sovereignty,'],
      ['uphold cybersecurity,', 'uphold cybersecurity,'],
      [
        'and jointly build a cyberspace of peace, security, openness and cooperation',
        'and work together to foster a peaceful, secure, open and cooperative cyberspace',
      ],
    ]);
  });

  test('show what differs and nothing else', () => {
    expect(marked(rows[2]?.left ?? [])).toBe('respect sovereignty [on the Internet,]');
    expect(marked(rows[2]?.right ?? [])).toBe('respect [cyber] sovereignty,');
    expect(rows[3]?.left.some((run) => run.differs)).toBe(false);
  });

  test('are cut to the clause with the term, and one more if it is short', () => {
    expect(shownRows(rows, ['cyber sovereignty'])).toEqual([2, 4]);
  });

  test('without the term are cut to the first clause that differs', () => {
    expect(shownRows(rows, ['Great Firewall'])[0]).toBe(1);
  });
});

const text = fc
  .array(fc.constantFrom('and', 'the', 'China', 'net', 'law,', 'trust.', 'peace;', '网络', 'Internet'), {
    maxLength: 30,
  })
  .map((words) => words.join(' '));

test('neither wording ever loses a letter', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (left, right) => {
      const rows = compareWordings(left, right);
      expect(rows.flatMap((row) => row.left).map((run) => run.text)).toSatisfy(
        (all: string[]) => all.join('') === left,
      );
      expect(rows.flatMap((row) => row.right).map((run) => run.text)).toSatisfy(
        (all: string[]) => all.join('') === right,
      );
    }),
  );
});

test('a wording does not differ from itself', () => {
  fc.assert(
    fc.property(text, (same) => {
      const little = /^(?:and|the)?$/;
      const runs = compareWordings(same, same).flatMap((row) => [...row.left, ...row.right]);
      expect(runs.every((run) => !run.differs || little.test(run.text.trim()))).toBe(true);
    }),
  );
});
