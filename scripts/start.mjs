// @ts-check
import { join } from 'node:path';
import { main, root, run } from './run.mjs';
import { setUp } from './set-up.mjs';

await main(() => {
  const node = setUp('one');
  return run(node, [join(root, 'scripts/start/start.ts')]) ? 0 : 1;
});
