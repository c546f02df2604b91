/**
 * What reading with On Record weighs, in real Chromium: `npm run build && npm run bench`, about ten
 * minutes; `npm run bench -- --quick` for a part. Prints a line of JSON a figure and a table at the end.
 * A missed goal is printed as such; only what fails to run makes it fail.
 */
import type { BenchContext } from './measure/bench-context.ts';
import { describeMachine } from './measure/describe-machine.ts';
import { openContext } from './measure/open-context.ts';
import type { Figure } from './report/figure.ts';
import { toJson, toTable } from './report/print-figures.ts';
import { measureContentScript } from './rows/content-script.ts';
import { measureFeed } from './rows/feed.ts';
import { measureFind } from './rows/find.ts';
import { measureFirstMarks } from './rows/first-marks.ts';
import { measureFrameCost } from './rows/frame-cost.ts';
import { measureLexicon } from './rows/lexicon.ts';
import { measureMemory } from './rows/memory.ts';
import { measurePointer } from './rows/pointer.ts';
import { measureScans } from './rows/scan.ts';

type Row = (context: BenchContext) => Promise<Figure[]>;

const rows: Record<string, { measure: Row; quick: boolean }> = {
  scan: { measure: measureScans, quick: true },
  lexicon: { measure: measureLexicon, quick: true },
  'content-script': { measure: measureContentScript, quick: true },
  'first-marks': { measure: measureFirstMarks, quick: false },
  pointer: { measure: measurePointer, quick: true },
  find: { measure: measureFind, quick: true },
  'frame-cost': { measure: measureFrameCost, quick: false },
  memory: { measure: measureMemory, quick: true },
  feed: { measure: measureFeed, quick: false },
};

const given = process.argv.slice(2);
const quick = given.includes('--quick');
const named = given.filter((argument) => argument in rows);
const chosen = Object.entries(rows).filter(([name, row]) =>
  named.length > 0 ? named.includes(name) : row.quick || !quick,
);

const { context, close } = await openContext(quick);
const machine = () => context.inBrowser('plain', describeMachine);
try {
  console.log(JSON.stringify({ machine: await machine() }));
  const figures: Figure[] = [];
  for (const [name, { measure }] of chosen) {
    context.say(`measuring: ${name}`);
    const measured = await measure(context);
    for (const figure of measured) console.log(toJson(figure));
    figures.push(...measured);
  }
  console.log(`\n${toTable(figures)}\n\n${await machine()}`);
} finally {
  await close();
}
