import * as v from 'valibot';
import type { PageRecord } from '../corpus/pack/passage.ts';

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
  page: v.optional(
    v.object({
      title: text,
      url: text,
      site: text,
      authors: v.exactOptional(v.array(text)),
      publisher: v.exactOptional(text),
      published: v.exactOptional(text),
      lang: v.exactOptional(text),
    }),
  ),
});

/** Takes in what a frame tells; undefined where it is not that. */
export function parseInView(message: unknown): FrameInView | undefined {
  const parsed = v.safeParse(messageSchema, message);
  return parsed.success ? parsed.output : undefined;
}
