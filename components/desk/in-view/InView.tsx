import type { Text } from '../../text.ts';

/** The tab In view. */
export function InView({ text }: { text: Text }) {
  return (
    <div class="pad" data-column="view">
      <p tabIndex={-1}>{text.t('pageBrowserWhy')}</p>
    </div>
  );
}
