import * as v from 'valibot';

const text = v.string();
const maybe = v.exactOptional(text);

/** What a script in a page says of that page, as it comes in from there. */
export const pageSchema = v.object({
  title: text,
  url: text,
  site: text,
  authors: v.exactOptional(v.array(text)),
  authorNames: v.exactOptional(v.array(v.object({ name: text, family: text, given: text }))),
  publisher: maybe,
  journal: v.exactOptional(
    v.object({ title: text, volume: maybe, issue: maybe, firstPage: maybe, lastPage: maybe, doi: maybe }),
  ),
  published: maybe,
  lang: maybe,
});
