/** Work that is done in slices between the page's own: it yields when the slice is over. */
export type Job = Iterator<unknown>;

export interface Slices {
  /** Adds a job; urgent ones go before what waits already. */
  add(job: Job, urgent?: boolean): void;
  /** Does the first slice now instead of when the page is idle. */
  start(): void;
  /** The slice that runs has had its time. */
  isOver(): boolean;
}

/** Milliseconds of the main thread that one slice may take: half a frame. */
const budget = 8;

/**
 * Runs jobs in idle slices until the signal aborts. `afterSlice` is called
 * after every slice; a job added there is done, too.
 */
export function createSlices(window: Window, signal: AbortSignal, afterSlice: () => void): Slices {
  const jobs: Job[] = [];
  let handle = 0;
  let end = 0;
  const isOver = () => performance.now() >= end;

  function slice() {
    window.cancelIdleCallback(handle);
    handle = 0;
    end = performance.now() + budget;
    let job = jobs[0];
    while (job && !isOver()) {
      if (job.next().done) jobs.splice(jobs.indexOf(job), 1);
      job = jobs[0];
    }
    afterSlice();
    schedule();
  }

  function schedule() {
    if (handle === 0 && jobs.length > 0 && !signal.aborted) {
      handle = window.requestIdleCallback(slice, { timeout: 100 });
    }
  }

  signal.addEventListener('abort', () => window.cancelIdleCallback(handle), { once: true });

  return {
    add(job, urgent = false) {
      if (urgent) jobs.unshift(job);
      else jobs.push(job);
      schedule();
    },
    start: slice,
    isOver,
  };
}
