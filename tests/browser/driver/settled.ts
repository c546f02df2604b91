import { type Evaluates, markedIn } from './marked-in.ts';
import { until } from './until.ts';

/**
 * Waits until all that stands on a page has been read. Not by the clock: what is put on the page last is read
 * last, so a paragraph of a marked term is put on it, seen marked, and taken out again. Twice, since words that
 * wait for a context are only read again once the first pass is through. Opens the page's gate for words of
 * general news.
 */
export async function settled(view: Evaluates): Promise<void> {
  for (const _pass of [1, 2]) {
    await view.evaluate(() => {
      const last = document.createElement('p');
      last.id = 'read-last';
      last.style.cssText = 'position: fixed; top: 0; left: 0';
      last.textContent = 'cyber sovereignty';
      document.body.append(last);
    });
    await until(
      'the page to be read to its end',
      async () => (await markedIn(view, '#read-last')).length > 0,
    );
    await view.evaluate(() => document.querySelector('#read-last')?.remove());
  }
}
