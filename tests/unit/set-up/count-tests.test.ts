import { expect, it } from 'vitest';
import { countLine, countTests } from '../../../scripts/test/count-tests.ts';

const file = (status: string, tests: number) => ({ status, assertionResults: Array(tests).fill({}) });
const green = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  success: true,
  testResults: [file('passed', 3)],
};

it('adds up the tests of all reports', () => {
  const red = { ...green, numFailedTests: 2, success: false, testResults: [file('failed', 5)] };
  expect(countLine(countTests([green, red]))).toBe('6 passed, 2 failed');
});

it('names skipped tests only where there are any', () => {
  expect(countLine(countTests([{ ...green, numPendingTests: 1 }]))).toBe('3 passed, 0 failed, 1 skipped');
});

it('counts a test file that could not be read, and a run that failed outside its tests', () => {
  const unread = { ...green, success: false, testResults: [...green.testResults, file('failed', 0)] };
  const stray = { ...green, success: false };
  expect([countTests([unread]).failed, countTests([stray]).failed]).toEqual([1, 1]);
});
