/** What a Vitest JSON report says, as far as it is counted. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  success: boolean;
  testResults: { status: string; assertionResults: unknown[] }[];
}

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** Adds reports up. A test file that could not even be read counts as one failure, as does a run that failed otherwise. */
export function countTests(reports: Report[]): Count {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const report of reports) {
    const unread = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const failed = report.numFailedTests + unread.length;
    count.passed += report.numPassedTests;
    count.failed += failed === 0 && !report.success ? 1 : failed;
    count.skipped += report.numPendingTests;
  }
  return count;
}

/** `N passed, N failed`, and the skipped ones where there are any. */
export function countLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
