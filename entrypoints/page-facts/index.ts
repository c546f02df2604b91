import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageFacts } from './read-page-facts.ts';

// Run in a frame when something of it is kept; what it returns is the answer of `scripting.executeScript`.
export default defineUnlistedScript(() => readPageFacts(window));
