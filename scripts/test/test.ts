import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { main, root, run } from '../run.mjs';
import { countLine, countTests, type Report } from './count-tests.ts';

const folder = join(root, 'artifacts/test');
const reports = ['unit', 'browser'].map((name) => join(folder, `${name}.json`));
const vitest = (name: string) => [
  name,
  '--',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${join(folder, name)}.json`,
];

/** Each a script of package.json with its arguments. */
const steps: Record<string, string[]> = {
  'format and lint': ['lint'],
  types: ['types'],
  corpus: ['corpus', '--', 'check'],
  'unused code': ['unused'],
  'unit tests': vitest('unit'),
  build: ['build'],
  'browser tests': vitest('browser'),
};

/** Runs the steps in order; gives the name of the first that fails. */
function firstFailure(): string | undefined {
  for (const [name, args] of Object.entries(steps)) {
    console.log(`\n── ${name}`);
    const begun = Date.now();
    const passed = run('npm', ['run', '--silent', ...args]);
    console.log(`── ${name}: ${passed ? 'ok' : 'FAILED'}, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    if (!passed) return name;
  }
  return undefined;
}

function testEverything(): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const failure = firstFailure();
  const written = reports.filter((file) => existsSync(file));
  const count = countTests(written.map((file): Report => JSON.parse(readFileSync(file, 'utf8'))));
  // A step that isn't tests has failed too, and must not read as «0 failed».
  if (failure !== undefined && count.failed === 0) count.failed = 1;
  if (failure !== undefined) console.log(`\nnpm test stopped at: ${failure}`);
  console.log(countLine(count));
  return failure === undefined && count.failed === 0 ? 0 : 1;
}

await main(testEverything);
