/** What the bench puts into a page's world before it injects a script, and what the script leaves there. */
export interface BenchWorld {
  /** Terms for the peers. */
  phrases?: readonly string[];
  /** A compiled lexicon for ours. */
  lexicon?: Uint8Array;
  /** Settles when every match is found and the visible ones are registered: how many were found. */
  done?: Promise<BenchResult>;
  /** A lexicon that stays open, gates and all, where what is measured is not how it opens. */
  [extra: string]: unknown;
}

export interface BenchResult {
  matches: number;
  [extra: string]: unknown;
}

/** The object that the bench's parts share inside one isolated world of a page. */
export function benchWorld(): BenchWorld {
  const world = globalThis as unknown as { onRecordBench?: BenchWorld };
  world.onRecordBench ??= {};
  return world.onRecordBench;
}

/** Runs a contender that does all its work at once. */
export function runAtOnce(run: (phrases: readonly string[]) => number): void {
  const world = benchWorld();
  world.done = Promise.resolve({ matches: run(world.phrases ?? []) });
}
