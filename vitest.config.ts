import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const minute = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        // Puts one in-memory fake in the place of WXT's `browser` and of webextension-polyfill.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // No assertion is about time: a busy machine may take as long as it needs.
          testTimeout: minute,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: minute,
          hookTimeout: minute,
          // Two browsers at once on two cores are slow enough to look broken.
          fileParallelism: false,
          // A real browser on a busy machine drops an event now and then; what fails three times is a fault.
          retry: 2,
        },
      },
    ],
  },
});
