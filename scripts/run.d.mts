/** The repository's folder. */
export const root: string;

/** A fault that the user is told of in one line, without a stack. */
export class Fault extends Error {}

/** Runs a program in the repository's folder; true where it ended well. */
export function run(
  program: string,
  args: string[],
  options?: { quiet?: boolean; env?: NodeJS.ProcessEnv },
): boolean;

/** Runs a command-line program's work, which gives its exit code; a Fault ends it with one line. */
export function main(work: () => number | Promise<number>): Promise<void>;
