import { expect, test, vi } from 'vitest';
import { createReading } from '../../../entrypoints/content/create-reading.ts';
import type { Page } from '../../../entrypoints/content/page.ts';
import { defaults, type Settings } from '../../../storage/settings.ts';

/** A frame whose rules answer when `answer` says so, in the order asked. */
function play() {
  const asked: ((settings: Settings | undefined) => void)[] = [];
  let change: (how: { anew: boolean }) => void = () => undefined;
  const reads: Settings[] = [];
  const ended: Settings[] = [];
  const retired = new AbortController();
  const reading = createReading({
    window: new EventTarget() as Window,
    rules: {
      of: () => new Promise((resolve) => asked.push(resolve)),
      watch(_site, listener) {
        change = listener;
      },
    },
    hiddenTerms: async () => [],
    read({ settings, signal }) {
      reads.push(settings);
      signal.addEventListener('abort', () => ended.push(settings));
      return {} as Page;
    },
    onTermsChanged: () => undefined,
    signal: retired.signal,
  });
  reading.follow('news.example');
  const answer = async (settings: Settings | undefined) => {
    asked.shift()?.(settings);
    await vi.waitFor(() => undefined);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { reading, reads, ended, answer, retired, change: (anew: boolean) => change({ anew }) };
}

const page: Settings = { ...defaults, density: 'page' };

test('a change that needs reading anew is not lost when one that does not overtakes it', async () => {
  const { reads, ended, answer, change } = play();
  await answer(defaults);
  expect(reads).toEqual([defaults]);
  change(true);
  change(false);
  await answer(page);
  await answer(page);
  expect(reads).toEqual([defaults, page]);
  expect(ended).toEqual([defaults]);
});

test('what changes nothing here leaves the page as it is read', async () => {
  const { reads, answer, change } = play();
  await answer(defaults);
  change(false);
  await answer(defaults);
  expect(reads).toEqual([defaults]);
});

test('of overlapping answers the last that was asked for counts', async () => {
  const { reads, reading, answer, change } = play();
  change(false);
  await answer(defaults);
  await answer(undefined);
  expect(reads).toEqual([]);
  expect(reading.page()).toBeUndefined();
});

test('once retired it stops, and begins nothing more', async () => {
  const { reads, ended, reading, answer, change, retired } = play();
  await answer(defaults);
  change(true);
  retired.abort();
  await answer(page);
  expect(reads).toEqual([defaults]);
  expect(ended).toEqual([defaults]);
  expect(reading.page()).toBeUndefined();
});
