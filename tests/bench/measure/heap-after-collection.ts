import type { CDPSession } from 'puppeteer-core';

/** Bytes that a page's process keeps after collection: V8's heap, Blink's, and the array buffers. */
export async function heapAfterCollection(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}
