import * as v from 'valibot';
import { citationStyles } from '../corpus/citation/csl/citer.ts';
import { fieldFormats, styledFormats } from '../corpus/citation/export/export-format.ts';
import type { Area } from './area.ts';

const key = 'export-choice';

const choiceSchema = v.object({
  format: v.picklist([...styledFormats, ...fieldFormats]),
  style: v.picklist(citationStyles),
  withNotes: v.boolean(),
  withMet: v.boolean(),
});
const storedSchema = v.object({ format: v.literal(1), choice: choiceSchema });

type Choice = v.InferOutput<typeof choiceSchema>;

/** How passages were exported last: the next ones are offered so. */
export interface ExportChoiceStore {
  /** Undefined where nothing was chosen yet, or what stands there can't be read. */
  read(): Promise<Choice | undefined>;
  write(choice: Choice): Promise<void>;
}

/** Makes the store over a storage area. */
export const createExportChoice = (area: Area): ExportChoiceStore => ({
  async read() {
    const parsed = v.safeParse(storedSchema, (await area.get(key))[key]);
    return parsed.success ? parsed.output.choice : undefined;
  },
  write: (choice) => area.set({ [key]: { format: 1, choice } }),
});
