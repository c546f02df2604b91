import type { Area } from '../area.ts';
import type { Change } from '../write-keys.ts';
import { kindOf } from './check-stored.ts';

/**
 * Erases what the reader has kept, what can't be read of it included; `everything`: sites and settings, too. The
 * change can be undone.
 */
export async function erase(area: Area, which: 'kept' | 'everything'): Promise<Change> {
  const before = Object.fromEntries(
    Object.entries(await area.get(null)).filter(([key]) => {
      const kind = kindOf(key.replace(/^aside:/, ''));
      const isDecision = kind === 'site' || kind === 'setting';
      return kind !== undefined && (which === 'everything' || !isDecision);
    }),
  );
  await area.remove(Object.keys(before));
  return { before, after: {} };
}
