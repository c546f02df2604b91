import * as v from 'valibot';
import type { SelectionRecord } from '../corpus/pack/passage.ts';
import type { Area } from './area.ts';
import { keptSchemas } from './kept-schema.ts';

/** A selection that is being saved. */
interface SaveUnderWay {
  tabId: number;
  /** Absent as long as the page has not told it, and where it must not be remembered. */
  selection?: SelectionRecord;
}

/**
 * What a background is saving, so that the next one knows of it when this one is stopped in the middle; over
 * `storage.session`, so that it never outlives the browser.
 */
export interface SavesUnderWay {
  note(id: string, save: SaveUnderWay): Promise<void>;
  end(id: string): Promise<void>;
  /** What backgrounds before this one did not end, once. */
  takeLeft(): Promise<SaveUnderWay[]>;
}

const prefix = 'saving:';
const schema = v.object({
  life: v.string(),
  tabId: v.number(),
  selection: v.exactOptional(keptSchemas.selection.entries.selection),
});

/** Makes the record of saves; `life` is the name of this background. */
export function createSavesUnderWay(area: Pick<Area, 'get' | 'set' | 'remove'>, life: string): SavesUnderWay {
  return {
    note: (id, save) => area.set({ [prefix + id]: { life, ...save } }),
    end: (id) => area.remove(prefix + id),
    async takeLeft() {
      const left = Object.entries(await area.get(null)).flatMap(([key, raw]) => {
        const parsed = v.safeParse(schema, raw);
        const isLeft = key.startsWith(prefix) && parsed.success && parsed.output.life !== life;
        return isLeft ? [{ key, save: parsed.output as unknown as SaveUnderWay }] : [];
      });
      await area.remove(left.map(({ key }) => key));
      return left.map(({ save }) => save);
    },
  };
}
