import { runAtOnce } from './bench-world.ts';

/** What the measuring itself costs. */
runAtOnce(() => 0);
