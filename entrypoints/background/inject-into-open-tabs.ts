import type { Browser } from 'webextension-polyfill';

/** Runs the content script in every tab that was open before On Record was, so that no reload is needed. */
export async function injectIntoOpenTabs(browser: Browser): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] });
      await browser.scripting.executeScript({ target, files: ['/content-scripts/content.js'] });
    }),
  );
}
