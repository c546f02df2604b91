import { expect, test } from 'vitest';
import { createSavesUnderWay } from '../../../storage/saves-under-way.ts';
import { passage } from './kept-steps.ts';
import { createMemoryArea } from './memory-area.ts';

const kept = passage('selection-00000000-0000-4000-8000-000000000001');
const selection = kept.kind === 'selection' ? kept.selection : undefined;
if (!selection) throw new Error('a selection is meant');

test('what a background did not end is given once to the next, and never to itself', async () => {
  const area = createMemoryArea({ 'pending-query': 'not ours', 'saving:odd': { tabId: 'none' } });
  const first = createSavesUnderWay(area, 'first');
  await first.note('a', { tabId: 1 });
  await first.note('b', { tabId: 2 });
  await first.note('b', { tabId: 2, selection });
  await first.note('c', { tabId: 3, selection });
  await first.end('c');
  expect(await first.takeLeft()).toEqual([]);
  const second = createSavesUnderWay(area, 'second');
  await second.note('d', { tabId: 4 });
  expect(await second.takeLeft()).toMatchObject([{ tabId: 1 }, { tabId: 2, selection }]);
  expect(await second.takeLeft()).toEqual([]);
  expect(Object.keys(area.dump()).sort()).toEqual(['pending-query', 'saving:d', 'saving:odd']);
});
