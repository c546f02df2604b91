import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { createPending, pendingNotice } from '../../storage/pending.ts';

/** What the popup was opened to say, if anything. */
export function useNotice(browser: Browser): string | undefined {
  const [notice, setNotice] = useState<string>();
  useEffect(() => {
    void createPending(browser.storage.session, pendingNotice).take().then(setNotice);
  }, [browser]);
  return notice;
}
