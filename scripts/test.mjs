// @ts-check
import { join } from 'node:path';
import { main, root, run } from './run.mjs';
import { setUp } from './set-up.mjs';

await main(() => {
  const node = setUp('both');
  return run(node, [join(root, 'scripts/test/test.ts')]) ? 0 : 1;
});
