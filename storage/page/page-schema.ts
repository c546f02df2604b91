import * as v from 'valibot';

const text = v.string();

/** What a script in a page says of that page, as it comes in from there. */
export const pageSchema = v.object({
  title: text,
  url: text,
  site: text,
  authors: v.exactOptional(v.array(text)),
  publisher: v.exactOptional(text),
  published: v.exactOptional(text),
  lang: v.exactOptional(text),
});
