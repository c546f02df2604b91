import { join, relative } from 'node:path';
import { compilePack } from './compiler/compile-pack.ts';
import { formatFault } from './compiler/fault.ts';
import { readPackFolder } from './compiler/read-pack-folder.ts';
import type { Pack } from './pack/schema.ts';

const usage = `Usage: npm run corpus -- COMMAND [FOLDER]
  check   say what is wrong in the pack's folder, one fault a line, or count what it holds
  print   print the compiled pack as JSON (npm run --silent corpus -- print)
FOLDER is corpus/cyberspace-governance unless given.`;

const commands: Record<string, (pack: Pack) => string> = {
  check: countRecords,
  print: (pack) => JSON.stringify(pack, null, 2),
};

process.exitCode = run(process.argv.slice(2));

/** Gives the exit code: 0 done, 1 the pack has faults, 2 not understood. */
function run([name = '', folder, ...others]: string[]): number {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined || others.length > 0) {
    console.error(usage);
    return 2;
  }
  try {
    return compile(folder ?? join(import.meta.dirname, 'cyberspace-governance'), command);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
}

function compile(folder: string, command: (pack: Pack) => string): number {
  const { pack, faults } = compilePack(readPackFolder(folder));
  const from = relative(process.cwd(), folder);
  for (const fault of faults) console.error(formatFault({ ...fault, file: join(from, fault.file) }));
  if (pack === undefined) return 1;
  console.log(command(pack));
  return 0;
}

function countRecords(pack: Pack): string {
  const { sources, people, terms, quotations, events } = pack;
  return (
    `${pack.id}: ${sources.length} sources, ${people.length} people, ${terms.length} terms, ` +
    `${quotations.length} quotations, ${events.length} events`
  );
}
