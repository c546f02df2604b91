import * as v from 'valibot';
import type { QuotationRecord } from '../corpus/pack/record.ts';
import type { Area } from './area.ts';
import { createCollection, type Parsed, type Unreadable } from './collection.ts';
import { keptSchemas } from './kept-schema.ts';

export interface SavedQuotation {
  format: 1;
  savedAt: number;
  quotation: QuotationRecord;
}

/** The reader's saved quotations. */
export interface Saved {
  /** Last saved first; what can't be read is reported and left as it is. */
  list(): Promise<{ items: SavedQuotation[]; unreadable: Unreadable[] }>;
  /** Saving what is saved already changes nothing: it keeps its first wording and time. */
  save(quotation: QuotationRecord): Promise<void>;
  /** Saves what is not saved, removes what is, as storage has it now; gives what it removed. */
  toggle(quotation: QuotationRecord): Promise<SavedQuotation | undefined>;
  /** Puts back what was removed, with its time. */
  restore(item: SavedQuotation): Promise<void>;
  remove(quotationId: string): Promise<void>;
  /** Calls back whenever the saved quotations changed, in whichever context. */
  watch(listener: () => void, signal: AbortSignal): void;
}

/** What a stored value says, or why it can't be read. */
function parseSaved(raw: unknown): Parsed<SavedQuotation> {
  const parsed = v.safeParse(keptSchemas.saved, raw);
  if (parsed.success) return { ok: true, value: parsed.output as unknown as SavedQuotation };
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;
  return { ok: false, reason: typeof format === 'number' && format > 1 ? 'newer' : 'damaged' };
}

/** Makes the saved list over a storage area; `now` in milliseconds since the epoch. */
export function createSaved(area: Area, now: () => number): Saved {
  const collection = createCollection({ area, prefix: 'saved:', parse: parseSaved, now });
  async function save(quotation: QuotationRecord) {
    if ((await collection.get(quotation.id))?.ok) return;
    await collection.put(quotation.id, { format: 1, savedAt: now(), quotation });
  }

  return {
    async list() {
      const { items, unreadable } = await collection.list();
      return { items: [...items.values()].sort((a, b) => b.savedAt - a.savedAt), unreadable };
    },
    save,
    async toggle(quotation) {
      const stored = await collection.get(quotation.id);
      if (!stored?.ok) {
        await save(quotation);
        return undefined;
      }
      await collection.remove(quotation.id);
      return stored.value;
    },
    restore: (item) => collection.put(item.quotation.id, item),
    remove: (id) => collection.remove(id),
    watch: (listener, signal) => collection.watch(() => listener(), signal),
  };
}
