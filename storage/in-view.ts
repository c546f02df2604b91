import * as v from 'valibot';
import type { PageRecord } from '../corpus/pack/passage.ts';
import { pageSchema } from './page/page-schema.ts';

/** What a frame tells. */
export interface FrameInView {
  /** Terms in view, as one reads. */
  terms: string[];
  /** The term under the pointer. */
  pointed?: string | undefined;
  /** What the page says of itself; from the top frame. */
  page?: PageRecord | undefined;
}

const text = v.string();
const messageSchema = v.object({
  terms: v.array(text),
  pointed: v.optional(text),
  page: v.optional(pageSchema),
});

/** Takes in what a frame tells; undefined where it is not that. */
export function parseInView(message: unknown): FrameInView | undefined {
  const parsed = v.safeParse(messageSchema, message);
  return parsed.success ? parsed.output : undefined;
}
