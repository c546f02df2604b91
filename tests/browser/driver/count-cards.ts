import type { View } from './driver.ts';

/** For a page's head: counts the cards that open on it, however briefly. */
export const cardCounter = `<script>
window.cardsSeen = 0;
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const { localName } of addedNodes) if (localName === 'on-record-card') window.cardsSeen += 1;
}).observe(document, { subtree: true, childList: true });
</script>`;

/** How many cards have opened on a page that has the counter. */
export const cardsSeen = (view: View) =>
  view.evaluate(() => (window as unknown as { cardsSeen: number }).cardsSeen);
