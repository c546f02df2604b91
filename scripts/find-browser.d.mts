export type BrowserKind = 'chromium' | 'firefox';

/** The path of an installed browser that is new enough, or undefined. */
export function findBrowser(kind: BrowserKind): string | undefined;
