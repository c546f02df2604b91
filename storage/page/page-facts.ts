import * as v from 'valibot';
import type { PageRecord } from '../../corpus/pack/passage.ts';
import { pageSchema } from './page-schema.ts';

/** What `page-facts.js` tells of the frame that it runs in. */
export interface PageFacts {
  /** The frame has the keyboard. */
  isFocused: boolean;
  /** Absent for what is no page with an address. */
  page?: PageRecord;
  /** Absent where nothing is selected. */
  selection?: {
    /** As the page prints it. */
    text: string;
    /** The page's address, with a text fragment where one leads back to the passage. */
    fragmentUrl: string;
  };
  /** What is selected stands in a field, or in an editor: somebody typed it, the page does not print it. */
  isInField?: boolean;
}

/** The script that tells it, run on demand. */
export const pageFactsScript = '/page-facts.js';

const factsSchema = v.object({
  isFocused: v.boolean(),
  page: v.exactOptional(pageSchema),
  selection: v.exactOptional(v.object({ text: v.string(), fragmentUrl: v.string() })),
  isInField: v.exactOptional(v.boolean()),
});

/** What a frame's script gave back; undefined for what is none of ours. */
export function parsePageFacts(raw: unknown): PageFacts | undefined {
  const parsed = v.safeParse(factsSchema, raw);
  return parsed.success ? parsed.output : undefined;
}
