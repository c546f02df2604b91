import type { Browser } from 'webextension-polyfill';

/**
 * The extension API as the browser has it. Every other context goes through
 * webextension-polyfill; here its 10 kB would be paid in every frame of every
 * page, for calls that both browsers answer with promises. Asked for where it is needed: the first
 * touch of `runtime` costs a page 0.8 ms.
 */
export function nativeBrowser(): Browser {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };
  return (browser?.runtime ? browser : chrome) as Browser;
}
