import type { Browser } from 'webextension-polyfill';

const { browser: own, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/**
 * The extension API as the browser has it. Every other context goes through
 * webextension-polyfill; here its 10 kB would be paid in every frame of every
 * page, for calls that both browsers answer with promises.
 */
export const browser = (own?.runtime ? own : chrome) as Browser;
