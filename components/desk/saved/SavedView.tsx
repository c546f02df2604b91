import type { Text } from '../../text.ts';

/** The tab Saved. */
export function SavedView({ count, text }: { count: number | undefined; text: Text }) {
  return (
    <div class="pad" data-column="saved">
      <p tabIndex={-1}>{count === 0 ? text.t('savedNone') : text.count('savedOrder', count ?? 0)}</p>
    </div>
  );
}
