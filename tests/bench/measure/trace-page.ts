import type { Page } from 'puppeteer-core';

export interface TraceEvent {
  name: string;
  ts: number;
  /** Microseconds by the clock. */
  dur?: number;
  /** Microseconds of CPU. */
  tdur?: number;
  tid: number;
  pid: number;
  args: { data?: { url?: string; frame?: string }; name?: string };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Records what the browser does meanwhile. */
export async function tracePage(page: Page, run: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await run();
  const file = await page.tracing.stop();
  if (!file) throw new Error('the browser gave no trace');
  return (JSON.parse(Buffer.from(file).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

const scripting = /^(EvaluateScript|FunctionCall|RunMicrotasks)$/;
const isForeign = ({ args }: TraceEvent) => /^https?:/.test(args.data?.url ?? '');
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** The threads on which scripts of an extension ran in a page. */
function pageThreads(events: readonly TraceEvent[]): Set<string> {
  const ours = events.filter(
    ({ name, args }) => scripting.test(name) && /^chrome-extension:.*content/.test(args.data?.url ?? ''),
  );
  return new Set(ours.map(({ pid, tid }) => `${pid}/${tid}`));
}

/**
 * The stretches of a page's main thread that are the extension's: its scripts and functions, and the
 * microtasks (pages under measurement have none of their own), each with all that happens inside.
 */
export function ownStretches(events: readonly TraceEvent[]): TraceEvent[] {
  const threads = pageThreads(events);
  const scripts = events
    .filter((event) => scripting.test(event.name) && threads.has(`${event.pid}/${event.tid}`))
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const ends = new Map<number, number>();
  return scripts.filter((event) => {
    if (event.ts < (ends.get(event.tid) ?? 0)) return false;
    ends.set(event.tid, endOf(event));
    return !isForeign(event);
  });
}
