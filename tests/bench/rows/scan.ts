import type { BenchContext } from '../measure/bench-context.ts';
import { median } from '../measure/median.ts';
import { type Run, type RunResult, runContender } from '../measure/run-contender.ts';
import type { PageName } from '../pages/bench-pages.ts';
import { atLeast, atMost, type Figure } from '../report/figure.ts';

const read: readonly PageName[] = ['news', 'reference', 'specification'];
const many = 10_000;
const most = 50_000;

/** What would take minutes is left out: mark.js with 10,000 terms, one expression of 50,000. */
const runs: readonly Run[] = [
  ...read.flatMap((page): Run[] => [
    { page, contender: 'nothing', terms: 0 },
    { page, contender: 'floor', terms: 0 },
    { page, contender: 'ours', terms: many },
  ]),
  ...[100, 1_000, most].map((terms): Run => ({ page: 'news', contender: 'ours', terms })),
  ...[100, most].map((terms): Run => ({ page: 'reference', contender: 'ours', terms })),
  ...[100, 1_000].map((terms): Run => ({ page: 'news', contender: 'mark-js', terms })),
  ...[1_000, many].map((terms): Run => ({ page: 'news', contender: 'mark-js-reg-exp', terms })),
  ...[many, most].map((terms): Run => ({ page: 'news', contender: 'aho-corasick', terms })),
  { page: 'news', contender: 'aho-corasick-fast', terms: many },
  ...[100, 1_000, many].map((terms): Run => ({ page: 'news', contender: 'one-reg-exp', terms })),
];

const isQuick = ({ page, contender, terms }: Run) =>
  page === 'news' && terms <= many && /^(ours|floor|nothing|one-reg-exp|mark-js-reg-exp)$/.test(contender);
const keyOf = ({ page, contender, terms }: Run) => `${page}, ${contender}, ${terms} terms`;

/** Runs everything so often, each time in another order. */
async function runAll(context: BenchContext): Promise<Map<string, RunResult[]>> {
  const chosen = runs.filter((run) => !context.quick || isQuick(run));
  const results = new Map<string, RunResult[]>();
  for (let round = 0; round < context.rounds; round++) {
    const turned = [...chosen.slice(round % chosen.length), ...chosen.slice(0, round % chosen.length)];
    for (const run of round % 2 ? turned.toReversed() : turned) {
      const result = await runContender(context, run);
      results.set(keyOf(run), [...(results.get(keyOf(run)) ?? []), result]);
    }
    context.say(`round ${round + 1} of ${context.rounds} done`);
  }
  return results;
}

const peerGoals: readonly { row: string; peer: Run['contender']; terms: number; goal: Figure['goal'] }[] = [
  { row: 'mark.js', peer: 'mark-js', terms: 100, goal: atLeast(60) },
  { row: 'mark.js', peer: 'mark-js', terms: 1_000, goal: atLeast(400) },
  { row: 'mark.js markRegExp', peer: 'mark-js-reg-exp', terms: 1_000, goal: atLeast(5) },
  { row: 'mark.js markRegExp', peer: 'mark-js-reg-exp', terms: many, goal: atLeast(30) },
  { row: 'Aho–Corasick', peer: 'aho-corasick', terms: many, goal: atLeast(3) },
  { row: 'Aho–Corasick', peer: 'aho-corasick', terms: most, goal: atLeast(8) },
  { row: 'Aho–Corasick', peer: 'aho-corasick-fast', terms: many, goal: atLeast(3) },
  // "≤ 2×" of its time with 100 terms: half as fast as it at least.
  { row: 'one RegExp', peer: 'one-reg-exp', terms: 100, goal: atLeast(0.5) },
  { row: 'one RegExp', peer: 'one-reg-exp', terms: 1_000, goal: atLeast(3) },
  { row: 'one RegExp', peer: 'one-reg-exp', terms: many, goal: atLeast(40) },
];

/** What each run costs by itself and against the others. */
export async function measureScans(context: BenchContext): Promise<Figure[]> {
  const results = await runAll(context);
  const raw = (run: Run) => median((results.get(keyOf(run)) ?? []).map(({ cpu }) => cpu));
  const cost = (run: Run) => raw(run) - raw({ page: run.page, contender: 'nothing', terms: 0 });
  const ours = (page: PageName, terms: number) => cost({ page, contender: 'ours', terms });
  const costs = [...results].map(([name, [first]]): Figure => {
    const [page, contender, terms] = name.split(', ') as [PageName, Run['contender'], string];
    const value = cost({ page, contender, terms: Number.parseInt(terms, 10) });
    const found = contender === 'floor' || contender === 'nothing' ? '' : `${first?.matches} matches`;
    return { row: 'CPU', name, value, unit: 'ms', note: found };
  });
  const againstPeers = peerGoals.map(({ row, peer, terms, goal }): Figure => {
    const value = cost({ page: 'news', contender: peer, terms }) / ours('news', terms);
    return { row, name: `${peer}, ${terms} terms, news`, value, unit: 'times', ...(goal && { goal }) };
  });
  const againstFloor = read.flatMap((page): Figure[] => {
    const value = ours(page, many) / cost({ page, contender: 'floor', terms: 0 });
    const growth = ours(page, most) / ours(page, 100);
    return [
      { row: 'floor', name: `${page}, ${many} terms`, value, unit: 'times', goal: atMost(4) },
      { row: '50,000 against 100', name: page, value: growth, unit: 'times', goal: atMost(1.3) },
    ];
  });
  const news: Figure = {
    ...{ row: 'floor', name: `news, ${many} terms (instead of 4×)` },
    ...{ value: ours('news', many), unit: 'ms', goal: atMost(8) },
  };
  return [...costs, ...againstPeers, ...againstFloor, news].filter(({ value }) => !Number.isNaN(value));
}
