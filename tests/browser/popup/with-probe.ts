import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../driver/driver.ts';
import { buildOf } from '../driver/launch-browser.ts';

/** What the probe notes in `popup.html`. Times are milliseconds since the page began to load. */
export interface Probe {
  /** The first frame in which the search box stood, before it was painted. */
  frame?: { at: number; focused: string | null };
  /** The browser's own first-contentful-paint, once it has told. */
  painted?: number;
  /** Lets the search index load, where `localStorage.hold` makes it wait. */
  release?(): void;
}

/** Runs in the popup before its own script. */
function probe(): void {
  const notes: Probe = {};
  (globalThis as unknown as { probe: Probe }).probe = notes;
  const onFrame = () => {
    if (document.querySelector('input') === null) return void requestAnimationFrame(onFrame);
    const focused = document.activeElement?.getAttribute('aria-label') ?? null;
    notes.frame = { at: performance.now(), focused };
  };
  requestAnimationFrame(onFrame);
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (paint) notes.painted = paint.startTime;
  }).observe({ type: 'paint', buffered: true });
  const load = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    if (localStorage.getItem('hold') && String(request[0]).endsWith('search-index.json')) {
      await new Promise<void>((resolve) => {
        notes.release = resolve;
      });
    }
    return load(...request);
  };
}

/** A copy of the build with a probe in its popup, since nobody can look at a real popup before it is painted. */
export function withProbe(kind: BrowserKind): string {
  const copy = mkdtempSync(join(tmpdir(), 'on-record-probe-'));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(buildOf(kind), copy, { recursive: true });
  const popup = join(copy, 'popup.html');
  const html = readFileSync(popup, 'utf8');
  writeFileSync(popup, html.replace('<head>', '<head><script src="/probe.js"></script>'));
  writeFileSync(join(copy, 'probe.js'), `(${probe.toString()})();`);
  return copy;
}
